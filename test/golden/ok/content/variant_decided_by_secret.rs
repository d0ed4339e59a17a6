// An option whose variant a public value decided may be tested.
fn main() {
    #[label(secret)]
    let pin = 4711;
    let known = true;
    let slot = if known { Some(pin) } else { None };
    if slot.is_some() {
        println!("found");
    }
    let _ = known;
}
