// Two mutable borrows of a vector at a time.
fn main() {
    #[label(secret)]
    let key = 3;
    let mut v = vec![1, 2];
    let a = &mut v;
    let b = &mut v; //~ E0499
    a.push(3);
    b.push(4);
    println!("{:?}", v);
    let _ = key;
}
