// With `--strict` a declassification is no finding.
//@ flags: --strict
fn main() {
    #[label(secret)]
    let key = 3;
    println!("{}", declassify!(key % 2, public, "parity is shown"));
}
