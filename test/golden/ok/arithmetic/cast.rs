// A cast of a public value.
fn main() {
    #[label(secret)]
    let height = 187.5f64;
    let year = 2026.0f64;
    let n = year as u32 as u8;
    println!("{}", n);
    let _ = (height, year);
}
