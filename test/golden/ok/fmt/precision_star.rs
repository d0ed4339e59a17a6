// A public precision given by `.*`.
fn main() {
    #[label(secret)]
    let digits = 3usize;
    let places = 2usize;
    println!("{:.*}", places, 1.23456);
    let _ = (digits, places);
}
