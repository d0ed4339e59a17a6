// The same function is called with a secret and a public argument: this result is secret.
fn scale(n: u32, by: u32) -> u32 {
    n * by
}

fn main() {
    #[label(secret)]
    let weight = 80;
    let height = 180;
    let a = scale(weight, 2);
    let b = scale(height, 2);
    println!("{}", a); //~ IFC001
    let _ = (a, b);
}
