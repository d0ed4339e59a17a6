// `#[ownflow::label(..)]` with a public label.
fn main() {
    #[ownflow::label(public)]
    let key = 3;
    #[ownflow::label(secret)]
    let other = 4;
    println!("{}", key);
    let _ = other;
}
