// `peek` tests whether there is another element, which is public.
fn main() {
    #[label(secret)]
    let key = 3;
    let keys = vec![key, key];
    let mut it = keys.iter().peekable();
    if it.peek().is_some() {
        println!("more");
    }
}
