// `Option::replace` returns the old payload.
fn main() {
    #[label(secret)]
    let key = 3;
    let mut slot = Some(key);
    let old = slot.replace(5);
    println!("{:?}", old); //~ IFC001
    let _ = (old, slot);
}
