// A variable is public at the end of a loop body that writes a literal last.
fn main() {
    #[label(secret)]
    let key = 5;
    let mut slot = 0;
    for _ in 0..3 {
        slot += key;
        let _ = slot;
        slot = 1;
    }
    println!("{}", slot);
}
