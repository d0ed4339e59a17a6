// A `while let` with a tuple pattern binds the public component.
fn main() {
    #[label(secret)]
    let key = 3;
    let mut queue = vec![(1, key), (2, key)];
    while let Some((id, k)) = queue.pop() {
        println!("{}", id);
        let _ = (id, k);
    }
}
