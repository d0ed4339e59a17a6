// A slice pattern on a slice of secrets tests only its public length.
fn main() {
    #[label(secret)]
    let key = 3;
    let keys = vec![key, key];
    match keys.as_slice() {
        [] => println!("none"),
        [_, ..] => println!("some"),
    }
}
