// A named width argument shows in the output.
fn main() {
    #[label(secret)]
    let level = 7usize;
    let indent = 2usize;
    println!("{:>level$}", "x"); //~ IFC001
    let _ = (level, indent);
}
