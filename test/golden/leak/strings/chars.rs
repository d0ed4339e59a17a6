// The characters of a secret string.
fn main() {
    #[label(secret)]
    let word = String::from("abc");
    let hint = String::from("three");
    for c in word.chars() {
        println!("{}", c); //~ IFC001
    }
    let _ = (word, hint);
}
