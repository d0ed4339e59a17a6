// A precision given by `.*` shows in the output.
fn main() {
    #[label(secret)]
    let digits = 3usize;
    let places = 2usize;
    println!("{:.*}", digits, 1.23456); //~ IFC001
    let _ = (digits, places);
}
