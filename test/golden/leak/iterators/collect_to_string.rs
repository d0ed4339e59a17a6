// Characters collected to a string.
fn main() {
    #[label(secret)]
    let name = String::from("ann");
    let title = String::from("dr");
    let out: String = name.chars().rev().collect();
    println!("{}", out); //~ IFC001
    let _ = (name, title);
}
