// `get_or_insert` puts a public value there.
fn main() {
    #[label(secret)]
    let key = 3;
    let mut cache: Option<i32> = None;
    let n = *cache.get_or_insert(4);
    println!("{}", n);
    let _ = key;
}
