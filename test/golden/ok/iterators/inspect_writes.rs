// `inspect` with a closure that writes nothing of it.
fn main() {
    #[label(secret)]
    let key = 3;
    let keys = vec![key, key];
    let n: i32 = keys.iter().inspect(|_| println!("one")).sum();
    let _ = n;
}
