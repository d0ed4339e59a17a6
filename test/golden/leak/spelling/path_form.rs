// `#[ownflow::label(..)]` is the same as `#[label(..)]`.
fn main() {
    #[ownflow::label(secret)]
    let key = 3;
    #[ownflow::label(secret)]
    let other = 4;
    println!("{}", key); //~ IFC001
    let _ = other;
}
