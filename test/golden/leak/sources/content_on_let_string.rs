// `content = L` on a string labels its text.
fn main() {
    #[label(content = secret)]
    let name = String::from("ann");
    println!("{}", name); //~ IFC001
}
