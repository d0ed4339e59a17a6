// A nested option keeps its inner payload.
fn main() {
    #[label(secret)]
    let key = 3;
    let nested = Some(Some(key));
    let flat = nested.flatten();
    println!("{:?}", flat); //~ IFC001
}
