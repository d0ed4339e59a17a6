// Without `--timing` a branch on a secret that shows nowhere is no finding.
fn select(#[label(secret)] bit: u32, a: u32, b: u32) -> u32 {
    if bit == 1 { a } else { b }
}

fn main() {
    let x = select(1, 2, 3);
    println!("done");
    let _ = x;
}
