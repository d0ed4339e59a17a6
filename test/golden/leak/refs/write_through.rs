// A write through a mutable reference changes the variable.
fn main() {
    #[label(secret)]
    let key = 3;
    let mut slot = 0;
    let r = &mut slot;
    *r = key;
    println!("{}", slot); //~ IFC001
}
