// `dbg!` writes its argument.
fn main() {
    #[label(secret)]
    let key = 3;
    let rounds = 10;
    let doubled = dbg!(key * 2); //~ IFC001
    let _ = (doubled, key, rounds);
}
