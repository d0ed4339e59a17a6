// The length of a string whose content alone is secret is public.
fn main() {
    #[label(content = secret)]
    let word = String::from("abc");
    println!("{} letters", word.len());
}
