// A tuple's component that holds the secret.
fn main() {
    #[label(secret)]
    let key = 3;
    let t = (key, "name", 2.5);
    println!("{}", t.0); //~ IFC001
    let _ = t;
}
