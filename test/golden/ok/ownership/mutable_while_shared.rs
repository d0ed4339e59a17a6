// A push after the last use of the borrowed element.
fn main() {
    #[label(secret)]
    let key = 3;
    let mut v = vec![1, 2];
    let first = &v[0];
    println!("{}", first);
    v.push(3);
    let _ = (v, key);
}
