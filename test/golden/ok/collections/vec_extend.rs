// `extend` adds public values.
fn main() {
    #[label(secret)]
    let key = 3;
    let more = vec![key, key];
    let mut v = vec![1, 2];
    v.extend(more.iter().map(|_| 0));
    println!("{:?}", v);
}
