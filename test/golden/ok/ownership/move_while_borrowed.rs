// A value is moved after the last use of the borrow.
fn consume(v: Vec<i32>) -> usize {
    v.len()
}

fn main() {
    #[label(secret)]
    let key = 3;
    let v = vec![1, 2];
    let r = &v;
    println!("{:?}", r);
    let n = consume(v);
    let _ = (n, key);
}
