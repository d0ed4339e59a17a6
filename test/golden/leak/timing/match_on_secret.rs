// With `--timing` a match on a secret is a branch.
//@ flags: --timing
fn weight(#[label(secret)] kind: u32, unit: u32) -> u32 {
    match kind { //~ IFC010
        0 => 10,
        1 => 20,
        _ => 30 + kind + unit,
    }
}

fn main() {
    let x = weight(1, 1);
    println!("done");
    let _ = x;
}
