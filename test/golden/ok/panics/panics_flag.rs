// With `--panics` a panic under a public decision is no leak.
//@ flags: --panics
fn main() {
    #[label(secret)]
    let key = 3;
    let limit = 3;
    if limit > 5 {
        panic!("too large");
    }
    let _ = (key, limit);
}
