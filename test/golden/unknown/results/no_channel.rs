// A run in which no channel is seen proves nothing.
fn main() {
    #[label(secret)]
    let key = 3;
    let _ = key * 2;
}
