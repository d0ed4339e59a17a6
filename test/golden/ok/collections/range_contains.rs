// Whether a public range contains a public number decides.
fn main() {
    #[label(secret)]
    let age = 30;
    let year = 5;
    let adult = 18..150;
    if adult.contains(&year) {
        println!("adult");
    }
    let _ = (age, year);
}
