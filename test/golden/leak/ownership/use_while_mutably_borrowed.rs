// A variable is used while it is mutably borrowed.
fn main() {
    #[label(secret)]
    let key = 3;
    let mut n = 1;
    let r = &mut n;
    let m = n + 1; //~ E0503
    *r = 2;
    println!("{}", m);
    let _ = key;
}
