// A borrowed variable is assigned.
fn main() {
    #[label(secret)]
    let key = 3;
    let mut n = 1;
    let r = &n;
    n = 2; //~ E0506
    println!("{}", r);
    println!("{}", n);
    let _ = key;
}
