// A `while let` with a tuple pattern binds the secret component.
fn main() {
    #[label(secret)]
    let key = 3;
    let mut queue = vec![(1, key), (2, key)];
    while let Some((id, k)) = queue.pop() {
        println!("{}", k); //~ IFC001
        let _ = (id, k);
    }
}
