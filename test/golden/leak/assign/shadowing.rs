// A shadowing variable carries what it was made of.
fn main() {
    #[label(secret)]
    let value = 5;
    let value = value + 1;
    println!("{}", value); //~ IFC001
}
