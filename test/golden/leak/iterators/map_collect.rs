// Mapped secrets are secret.
fn main() {
    #[label(secret)]
    let key = 3;
    let keys = vec![key, key];
    let ids = vec![1, 2];
    let out: Vec<i32> = keys.iter().map(|k| k * 2).collect();
    println!("{:?}", out); //~ IFC001
    let _ = (keys, ids);
}
