// A write through a reborrow changes the variable.
fn main() {
    #[label(secret)]
    let key = 3;
    let mut a = 0;
    let mut b = 0;
    let first = &mut a;
    let second = &mut b;
    let again = &mut *first;
    *again = key;
    println!("{}", a); //~ IFC001
    let _ = b;
}
