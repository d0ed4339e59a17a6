// A labelled parameter does not label the caller's own variable.
fn double(#[label(secret)] n: u32) -> u32 {
    n * 2
}

fn main() {
    let seed = 21;
    let result = double(seed);
    println!("{}", seed);
    let _ = result;
}
