// A variable is assigned after the last use of the borrow.
fn main() {
    #[label(secret)]
    let key = 3;
    let mut n = 1;
    let r = &n;
    println!("{}", r);
    n = 2;
    println!("{}", n);
    let _ = key;
}
