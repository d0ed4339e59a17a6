// Mapped public values are public.
fn main() {
    #[label(secret)]
    let key = 3;
    let keys = vec![key, key];
    let ids = vec![1, 2];
    let out: Vec<i32> = ids.iter().map(|k| k * 2).collect();
    println!("{:?}", out);
    let _ = (keys, ids);
}
