// The characters of a public string.
fn main() {
    #[label(secret)]
    let word = String::from("abc");
    let hint = String::from("three");
    for c in hint.chars() {
        println!("{}", c);
    }
    let _ = (word, hint);
}
