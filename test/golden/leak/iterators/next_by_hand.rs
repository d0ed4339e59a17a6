// `next` yields the secret element.
fn main() {
    #[label(secret)]
    let key = 3;
    let keys = vec![key, key];
    let mut it = keys.into_iter();
    let mut n = 0;
    while let Some(k) = it.next() {
        println!("{}", k); //~ IFC001
        n += 1;
        let _ = k;
    }
    println!("{}", n);
}
