// With `--allow-empty` a run in which no channel is seen is verified.
//@ flags: --allow-empty
fn main() {
    #[label(secret)]
    let key = 3;
    let _ = key * 2;
}
