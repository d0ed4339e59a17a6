// A variable is used after the mutable borrow has ended.
fn main() {
    #[label(secret)]
    let key = 3;
    let mut n = 1;
    let r = &mut n;
    *r = 2;
    let m = n + 1;
    println!("{}", m);
    let _ = key;
}
