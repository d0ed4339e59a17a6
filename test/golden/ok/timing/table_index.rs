// With `--timing` a public index into secret data is not reported.
//@ flags: --timing
fn substitute(#[label(secret)] byte: usize, table: &[u8; 4], round: usize) -> usize {
    let out = (table[round & 3] as usize) ^ byte;
    let _ = round;
    out
}

fn main() {
    let x = substitute(2, &[1, 2, 3, 4], 1);
    println!("done");
    let _ = x;
}
