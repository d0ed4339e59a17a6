// The value of a block is what its last expression says.
fn main() {
    #[label(secret)]
    let key = 5;
    let shown = {
        let _ = key + 1;
        key * 2
    };
    println!("{}", shown); //~ IFC001
}
