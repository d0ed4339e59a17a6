// A mutable variable is assigned twice.
fn main() {
    #[label(secret)]
    let key = 3;
    let mut n = 1;
    println!("{}", n);
    n = 2;
    println!("{}", n);
    let _ = key;
}
