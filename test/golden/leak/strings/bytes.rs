// The bytes of a secret string.
fn main() {
    #[label(secret)]
    let word = String::from("abc");
    let hint = String::from("three");
    println!("{:?}", word.as_bytes()); //~ IFC001
    let _ = (word, hint);
}
