// With `--timing` a match on a public value is none.
//@ flags: --timing
fn weight(#[label(secret)] kind: u32, unit: u32) -> u32 {
    match unit {
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
