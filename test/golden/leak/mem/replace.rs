// `mem::replace` returns the old value.
fn main() {
    #[label(secret)]
    let mut slot = 3;
    let old = std::mem::replace(&mut slot, 0);
    println!("{}", old); //~ IFC001
    let _ = (old, slot);
}
