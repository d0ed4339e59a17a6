// The copy is what was declassified.
fn main() {
    #[label(secret)]
    let code = 7;
    let shown = declassify!(code, public, "shown to the owner");
    println!("{}", shown);
    let _ = shown;
}
