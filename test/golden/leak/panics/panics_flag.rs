// With `--panics` whether a run panics is a channel, so a panic under a secret decision is implicit.
//@ flags: --panics
fn main() {
    #[label(secret)]
    let key = 3;
    let limit = 3;
    if key > 5 {
        panic!("too large"); //~ IFC002
    }
    let _ = (key, limit);
}
