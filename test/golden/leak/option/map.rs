// `map` hands the payload to the closure.
fn main() {
    #[label(secret)]
    let key = 3;
    let slot = Some(key);
    let n = slot.map(|k| k + 1);
    println!("{:?}", n); //~ IFC001
}
