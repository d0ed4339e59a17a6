// A write through `iter_mut` changes the elements.
fn main() {
    #[label(secret)]
    let key = 3;
    let mut row = [1, 2, 3];
    for cell in row.iter_mut() {
        *cell ^= key;
    }
    println!("{:?}", row); //~ IFC001
    let _ = key;
}
