// The elements of a vector of keys are secret.
fn main() {
    #[label(secret)]
    let key = 7;
    let keys = vec![key, key];
    println!("{}", keys[0]); //~ IFC001
}
