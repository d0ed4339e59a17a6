// A box that is given a new value.
fn main() {
    #[label(secret)]
    let key = 3;
    let mut b = Box::new(key);
    let _ = *b;
    b = Box::new(4);
    println!("{}", b);
}
