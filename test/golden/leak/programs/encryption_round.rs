// The key schedule is printed in the trace of a cipher.
fn round(state: u32, key: u32) -> u32 {
    (state ^ key).rotate_left(7)
}

fn encrypt(block: u32, #[label(secret)] key: u32) -> u32 {
    let mut state = block;
    let mut round_key = key;
    for i in 0..4 {
        round_key = round_key.wrapping_mul(31) + i;
        state = round(state, round_key);
        log::trace!("round {} key {:x}", i, round_key); //~ IFC001
    }
    declassify!(state, public, "the cipher text may be sent")
}

fn main() {
    println!("{:x}", encrypt(0x1234, 0xfeed));
}
