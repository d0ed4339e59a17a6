// The rest of a slice pattern holds the secrets.
fn main() {
    #[label(secret)]
    let key = 3;
    let keys = [1, key, key];
    if let [_, rest @ ..] = &keys[..] {
        println!("{:?}", rest); //~ IFC001
    }
}
