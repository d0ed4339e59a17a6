// A push while an element is borrowed.
fn main() {
    #[label(secret)]
    let key = 3;
    let mut v = vec![1, 2];
    let first = &v[0];
    v.push(3); //~ E0502
    println!("{}", first);
    let _ = (v, key);
}
