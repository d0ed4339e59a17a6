// `as_mut` on an option lets a write change the payload.
fn main() {
    #[label(secret)]
    let key = 3;
    let mut slot = Some(1);
    if let Some(n) = slot.as_mut() {
        *n += key;
    }
    if let Some(n) = slot.as_ref() {
        println!("{}", n); //~ IFC001
    }
    slot = Some(key);
    let _ = slot;
}
