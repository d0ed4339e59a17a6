// With `--timing` an index that depends on a secret is reported.
//@ flags: --timing
fn substitute(#[label(secret)] byte: usize, table: &[u8; 4], round: usize) -> usize {
    let out = table[byte & 3] as usize; //~ IFC010
    let _ = round;
    out
}

fn main() {
    let x = substitute(2, &[1, 2, 3, 4], 1);
    println!("done");
    let _ = x;
}
