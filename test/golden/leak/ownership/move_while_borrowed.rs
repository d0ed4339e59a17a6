// A value is moved while it is borrowed.
fn consume(v: Vec<i32>) -> usize {
    v.len()
}

fn main() {
    #[label(secret)]
    let key = 3;
    let v = vec![1, 2];
    let r = &v;
    let n = consume(v); //~ E0505
    println!("{:?}", r);
    let _ = (n, key);
}
