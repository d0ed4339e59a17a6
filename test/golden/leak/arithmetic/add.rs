// A sum with a secret is secret.
fn main() {
    #[label(secret)]
    let a = 3;
    let b = 4;
    let c = a + b;
    println!("{}", c); //~ IFC001
    let _ = a;
}
