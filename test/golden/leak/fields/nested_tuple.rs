// `t.0.1` is the component that holds the secret.
fn main() {
    #[label(secret)]
    let key = 3;
    let t = ((1, key), (2, 4));
    println!("{}", t.0.1); //~ IFC001
    let _ = t;
}
