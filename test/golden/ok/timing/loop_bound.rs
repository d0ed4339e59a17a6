// With `--timing` a loop bounded by a public number is not reported.
//@ flags: --timing
fn sum(#[label(secret)] n: u32, rounds: u32) -> u32 {
    let mut i = 0;
    let mut s = 0;
    while i < rounds {
        i += 1;
        s += n;
    }
    let _ = rounds;
    s
}

fn main() {
    let x = sum(3, 4);
    println!("done");
    let _ = x;
}
