// With `--timing` arithmetic on a secret without a branch is not reported.
//@ flags: --timing
fn select(#[label(secret)] bit: u32, a: u32, b: u32) -> u32 {
    let mask = 0u32.wrapping_sub(bit);
    (a & mask) | (b & !mask)
}

fn main() {
    let x = select(1, 2, 3);
    println!("done");
    let _ = x;
}
