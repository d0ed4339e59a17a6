// The closure of a lazy `map` writes nothing secret when the iterator is consumed.
fn main() {
    #[label(secret)]
    let key = 3;
    let keys = vec![key, key];
    let it = keys.iter().map(|k| {
        println!("one");
        k + 1
    });
    let n = it.count();
    let _ = n;
}
