// The label on a trusted function's result does not reach its argument.
#[trusted(reason = "reads the key store")]
#[label(secret)]
fn key_of(slot: u32) -> u32 {
    slot + 1
}

fn main() {
    let slot = 3;
    let key = key_of(slot);
    println!("{}", slot);
    let _ = key;
}
