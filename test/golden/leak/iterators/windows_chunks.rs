// Windows of secrets are secret.
fn main() {
    #[label(secret)]
    let key = 3;
    let keys = vec![key; 6];
    for w in keys.windows(2) {
        println!("{:?}", w); //~ IFC001
    }
}
