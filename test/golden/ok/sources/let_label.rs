// `#[label(L)]` on a `let` does not raise the value it was made from.
fn main() {
    let base = 1000;
    #[label(secret)]
    let offset = base + 37;
    println!("{}", base);
    let _ = offset; //~ LABEL base = public
}
