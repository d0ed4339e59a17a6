// `remove` gives what was inserted.
fn main() {
    #[label(secret)]
    let key = 3;
    let mut v = vec![1, 2];
    v.insert(1, key);
    let n = v.remove(1);
    println!("{}", n); //~ IFC001
    let _ = key;
}
