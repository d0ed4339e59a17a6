// A text repeated as often as a public number says.
fn main() {
    #[label(secret)]
    let level = 3;
    let indent = 2;
    println!("{}", "*".repeat(indent));
    let _ = (level, indent);
}
