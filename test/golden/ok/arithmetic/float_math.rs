// A square root of a public number.
fn main() {
    #[label(secret)]
    let x = 7.0f64;
    let y = 9.0f64;
    println!("{:.3}", (y * y + y).sqrt());
    let _ = x;
}
