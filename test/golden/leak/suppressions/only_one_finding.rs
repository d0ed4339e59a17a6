// The exception on a line silences that line only.
fn main() {
    #[label(secret)]
    let key = 3;
    // ownflow: allow(IFC001) shown to the owner
    println!("{}", key);
    println!("{}", key + 1); //~ IFC001
}
