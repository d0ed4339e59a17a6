// `{:?}` of a reference emits what it points to.
fn main() {
    #[label(secret)]
    let pin = 4711;
    let zip = 80331;
    let (a, b) = (&pin, &zip);
    println!("{:?}", a); //~ IFC001
    let _ = (a, b);
}
