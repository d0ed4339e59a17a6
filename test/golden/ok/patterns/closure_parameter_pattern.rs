// A pattern in a closure's parameter binds the public component.
fn main() {
    #[label(secret)]
    let key = 3;
    let pairs = vec![(1, key), (2, key)];
    pairs.iter().for_each(|(id, k)| {
        println!("{}", id);
        let _ = (id, k);
    });
}
