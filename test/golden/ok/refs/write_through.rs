// A write through a mutable reference with a public value cleans the variable.
fn main() {
    #[label(secret)]
    let key = 3;
    let mut slot = key;
    let r = &mut slot;
    *r = 0;
    println!("{}", slot);
}
