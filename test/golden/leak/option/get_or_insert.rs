// `get_or_insert` puts the secret there.
fn main() {
    #[label(secret)]
    let key = 3;
    let mut cache: Option<i32> = None;
    let n = *cache.get_or_insert(key);
    println!("{}", n); //~ IFC001
    let _ = key;
}
