// `next` yields as often as the public length says.
fn main() {
    #[label(secret)]
    let key = 3;
    let keys = vec![key, key];
    let mut it = keys.into_iter();
    let mut n = 0;
    while let Some(k) = it.next() {
        n += 1;
        let _ = k;
    }
    println!("{}", n);
}
