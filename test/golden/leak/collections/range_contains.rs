// Whether a public range contains a secret decides.
fn main() {
    #[label(secret)]
    let age = 30;
    let year = 5;
    let adult = 18..150;
    if adult.contains(&age) {
        println!("adult"); //~ IFC002
    }
    let _ = (age, year);
}
