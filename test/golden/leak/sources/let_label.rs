// `#[label(L)]` on a `let` raises the value that the pattern binds.
fn main() {
    let base = 1000;
    #[label(secret)]
    let offset = base + 37;
    println!("{}", offset); //~ IFC001
    let _ = offset; //~ LABEL base = public
}
