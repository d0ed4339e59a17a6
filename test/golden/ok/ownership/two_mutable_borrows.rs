// Two mutable borrows one after the other.
fn main() {
    #[label(secret)]
    let key = 3;
    let mut v = vec![1, 2];
    let a = &mut v;
    a.push(3);
    let b = &mut v;
    b.push(4);
    println!("{:?}", v);
    let _ = key;
}
