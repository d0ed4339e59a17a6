// A mutable borrow of an immutable variable.
fn main() {
    #[label(secret)]
    let key = 3;
    let v = vec![1];
    v.push(2); //~ E0596
    println!("{:?}", v);
    let _ = key;
}
