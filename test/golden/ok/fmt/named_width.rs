// A named public width argument.
fn main() {
    #[label(secret)]
    let level = 7usize;
    let indent = 2usize;
    println!("{:>indent$}", "x");
    let _ = (level, indent);
}
