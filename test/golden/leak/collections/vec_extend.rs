// `extend` adds secrets.
fn main() {
    #[label(secret)]
    let key = 3;
    let more = vec![key, key];
    let mut v = vec![1, 2];
    v.extend(more);
    println!("{:?}", v); //~ IFC001
}
