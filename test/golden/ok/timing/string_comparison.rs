// With `--timing` a comparison that looks at every byte is not reported.
//@ flags: --timing
fn same(#[label(content = secret)] a: &[u8; 4], b: &[u8; 4]) -> bool {
    let mut diff = 0;
    for i in 0..4 {
        diff |= a[i] ^ b[i];
    }
    diff == 0
}

fn main() {
    let ok = same(&[1, 2, 3, 4], &[1, 2, 3, 4]);
    println!("done");
    let _ = ok;
}
