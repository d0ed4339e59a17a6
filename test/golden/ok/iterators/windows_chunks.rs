// The number of chunks of secrets is public.
fn main() {
    #[label(secret)]
    let key = 3;
    let keys = vec![key; 6];
    for c in keys.chunks(2) {
        println!("{}", c.len());
    }
}
