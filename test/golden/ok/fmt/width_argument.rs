// A public width argument for a public value.
fn main() {
    #[label(secret)]
    let score = 7usize;
    let width = 4usize;
    println!("{:1$}", "x", width);
    let _ = (score, width);
}
