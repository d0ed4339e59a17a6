// A cast keeps the label.
fn main() {
    #[label(secret)]
    let height = 187.5f64;
    let year = 2026.0f64;
    let n = height as u32 as u8;
    println!("{}", n); //~ IFC001
    let _ = (height, year);
}
