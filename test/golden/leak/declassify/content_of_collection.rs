// Declassifying one element does not declassify the vector.
fn main() {
    #[label(secret)]
    let key = 3;
    let keys = vec![key, key + 1];
    let first = declassify!(keys[0], public, "the first is shown to the owner");
    println!("{} {:?}", first, keys); //~ IFC001
}
