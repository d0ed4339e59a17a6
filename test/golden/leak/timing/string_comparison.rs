// With `--timing` the comparison of secret bytes, which stops at the first difference, is reported.
//@ flags: --timing
fn same(#[label(content = secret)] a: &[u8], b: &[u8]) -> bool {
    a == b //~ IFC010
}

fn main() {
    let ok = same(&[1, 2, 3, 4], &[1, 2, 3, 4]);
    println!("done");
    let _ = ok;
}
