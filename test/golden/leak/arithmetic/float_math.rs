// A square root of a secret.
fn main() {
    #[label(secret)]
    let x = 7.0f64;
    let y = 9.0f64;
    println!("{:.3}", (x * x + y).sqrt()); //~ IFC001
    let _ = x;
}
