// The label on a trusted function's signature is believed.
#[trusted(reason = "reads the key store")]
#[label(secret)]
fn key_of(slot: u32) -> u32 {
    slot + 1
}

fn main() {
    let slot = 3;
    let key = key_of(slot);
    println!("{}", key); //~ IFC001
    let _ = key;
}
