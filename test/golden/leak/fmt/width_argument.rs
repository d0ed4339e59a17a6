// A width argument shows in the output.
fn main() {
    #[label(secret)]
    let score = 7usize;
    let width = 4usize;
    println!("{:1$}", "x", score); //~ IFC001
    let _ = (score, width);
}
