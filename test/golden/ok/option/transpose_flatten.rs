// The variants of a nested option are public.
fn main() {
    #[label(secret)]
    let key = 3;
    let nested = Some(Some(key));
    let flat = nested.flatten();
    println!("{}", flat.is_some());
}
