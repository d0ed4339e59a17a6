// `and_then` to a public option.
fn main() {
    #[label(secret)]
    let key = 3;
    let slot = Some(key);
    let n = slot.and_then(|_| Some(2));
    if let Some(n) = n {
        println!("{}", n);
    }
}
