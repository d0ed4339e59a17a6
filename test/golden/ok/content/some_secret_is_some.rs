// `Some(secret).is_some()` is public.
fn main() {
    #[label(secret)]
    let pin = 4711;
    let slot = Some(pin);
    println!("{}", slot.is_some());
}
