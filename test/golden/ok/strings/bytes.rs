// The bytes of a public string.
fn main() {
    #[label(secret)]
    let word = String::from("abc");
    let hint = String::from("three");
    println!("{:?}", hint.as_bytes());
    let _ = (word, hint);
}
