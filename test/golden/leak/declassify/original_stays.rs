// Declassifying a copy does not lower the variable.
fn main() {
    #[label(secret)]
    let code = 7;
    let shown = declassify!(code, public, "shown to the owner");
    println!("{}", code); //~ IFC001
    let _ = shown;
}
