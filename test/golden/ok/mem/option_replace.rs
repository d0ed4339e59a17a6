// `Option::replace` leaves the new payload.
fn main() {
    #[label(secret)]
    let key = 3;
    let mut slot = Some(key);
    let old = slot.replace(5);
    println!("{:?}", slot);
    let _ = (old, slot);
}
