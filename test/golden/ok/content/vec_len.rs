// `vec![key, key].len()` is public.
fn main() {
    #[label(secret)]
    let key = 7;
    let keys = vec![key, key];
    println!("{}", keys.len());
}
