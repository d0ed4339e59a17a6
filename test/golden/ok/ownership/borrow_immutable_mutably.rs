// A mutable borrow of a mutable variable.
fn main() {
    #[label(secret)]
    let key = 3;
    let mut v = vec![1];
    v.push(2);
    println!("{:?}", v);
    let _ = key;
}
