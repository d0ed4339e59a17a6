// A slice pattern binds the first element, which is secret.
fn main() {
    #[label(secret)]
    let key = 3;
    let keys = vec![key, key];
    match keys.as_slice() {
        [] => println!("none"),
        [first, ..] => println!("{}", first), //~ IFC001
    }
}
