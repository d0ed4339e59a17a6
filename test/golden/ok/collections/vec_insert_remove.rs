// `remove` of a vector of public values.
fn main() {
    #[label(secret)]
    let key = 3;
    let mut v = vec![1, 2];
    v.insert(1, 9);
    let n = v.remove(1);
    println!("{}", n);
    let _ = key;
}
