// A text repeated as often as a secret says.
fn main() {
    #[label(secret)]
    let level = 3;
    let indent = 2;
    println!("{}", "*".repeat(level)); //~ IFC001
    let _ = (level, indent);
}
