// `print!` of a public value next to a secret.
fn main() {
    #[label(secret)]
    let key = 3;
    let year = 2026;
    print!("{}", year);
    let _ = (key, year);
}
