// The value that was not declassified is still secret.
fn main() {
    #[label(secret)]
    let balance = 1234;
    let rounded = declassify!(balance / 1000, public, "the thousands are printed on every statement");
    println!("{} {}", rounded, balance); //~ IFC001
}
