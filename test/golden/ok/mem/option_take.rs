// `Option::take` leaves `None`.
fn main() {
    #[label(secret)]
    let key = 3;
    let mut slot = Some(key);
    let taken = slot.take();
    println!("{:?}", slot);
    let _ = (taken, slot);
}
