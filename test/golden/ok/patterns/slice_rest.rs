// The number of the rest is public.
fn main() {
    #[label(secret)]
    let key = 3;
    let keys = [1, key, key];
    if let [_, rest @ ..] = &keys[..] {
        println!("{}", rest.len());
    }
}
