// An element written at an index that is not known may be any.
fn main() {
    #[label(secret)]
    let key = 3;
    let index = std::env::args().count();
    let mut slots = [0, 0];
    slots[index & 1] = key;
    println!("{}", slots[0]); //~ IFC001
}
