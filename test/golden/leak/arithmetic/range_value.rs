// The start of a range of secrets.
fn main() {
    #[label(secret)]
    let low = 7;
    let first = 1;
    let r = low..10;
    println!("{}", r.start); //~ IFC001
    let _ = (low, first);
}
