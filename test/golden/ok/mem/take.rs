// `mem::take` leaves the default value.
fn main() {
    #[label(secret)]
    let mut text = String::from("t");
    let old = std::mem::take(&mut text);
    println!("{}", text);
    let _ = (old, text);
}
