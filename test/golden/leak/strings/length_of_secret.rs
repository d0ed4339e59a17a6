// The length of a string that is declared secret is secret.
fn main() {
    #[label(secret)]
    let word = String::from("abc");
    println!("{} letters", word.len()); //~ IFC001
}
