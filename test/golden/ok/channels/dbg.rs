// `dbg!` of a public expression writes no secret.
fn main() {
    #[label(secret)]
    let key = 3;
    let rounds = 10;
    let doubled = dbg!(rounds * 2);
    let _ = (doubled, key, rounds);
}
