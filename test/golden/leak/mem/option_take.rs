// `Option::take` returns what was there.
fn main() {
    #[label(secret)]
    let key = 3;
    let mut slot = Some(key);
    let taken = slot.take();
    println!("{:?}", taken); //~ IFC001
    let _ = (taken, slot);
}
