// An `assert!` on a secret with a literal message writes nothing secret.
fn main() {
    #[label(secret)]
    let key = 3;
    println!("start");
    assert!(key > 0, "key is not positive");
}
