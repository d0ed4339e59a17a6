// A new vector in the place of the old one is public.
fn main() {
    #[label(secret)]
    let key = 3;
    let mut v = vec![key, key];
    let _ = v.len();
    v = Vec::new();
    v.push(4);
    println!("{:?}", v);
}
