// `{:?}` of a reference to a public value.
fn main() {
    #[label(secret)]
    let pin = 4711;
    let zip = 80331;
    let (a, b) = (&pin, &zip);
    println!("{:?}", b);
    let _ = (a, b);
}
