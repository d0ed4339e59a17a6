// `as_ref` on an option lets a read see a public payload.
fn main() {
    #[label(secret)]
    let key = 3;
    let mut slot = Some(1);
    if let Some(n) = slot.as_ref() {
        println!("{}", n);
    }
    slot = Some(key);
    let _ = slot;
}
