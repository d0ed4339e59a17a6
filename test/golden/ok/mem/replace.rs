// `mem::replace` leaves the new value.
fn main() {
    #[label(secret)]
    let mut slot = 3;
    let old = std::mem::replace(&mut slot, 0);
    println!("{}", slot);
    let _ = (old, slot);
}
