// The number that is drained from a vector of secrets.
fn main() {
    #[label(secret)]
    let key = 3;
    let mut keys = vec![key; 5];
    let tail = keys.split_off(3);
    println!("{}", keys.drain(..2).count());
    let _ = tail;
}
