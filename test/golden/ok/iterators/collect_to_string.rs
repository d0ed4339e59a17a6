// The number of characters of a public text.
fn main() {
    #[label(secret)]
    let name = String::from("ann");
    let title = String::from("dr");
    let out: String = title.chars().rev().collect();
    println!("{}", out);
    let _ = (name, title);
}
