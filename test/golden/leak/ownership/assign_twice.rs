// An immutable variable is assigned twice.
fn main() {
    #[label(secret)]
    let key = 3;
    let n = 1;
    println!("{}", n);
    n = 2; //~ E0384
    println!("{}", n);
    let _ = key;
}
