// A write through a reborrow of another variable.
fn main() {
    #[label(secret)]
    let key = 3;
    let mut a = 0;
    let mut b = 0;
    let first = &mut a;
    let second = &mut b;
    let again = &mut *second;
    *again = key;
    println!("{}", a);
    let _ = b;
}
