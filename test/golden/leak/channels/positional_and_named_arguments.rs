// A positional argument that is written twice is written.
fn main() {
    #[label(secret)]
    let key = 3;
    let id = 4;
    println!("{1} {0} {1}", id, key); //~ IFC001
    let _ = (key, id);
}
