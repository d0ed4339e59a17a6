// An arm before a secret guard is not controlled by it.
fn main() {
    #[label(secret)]
    let threshold = 50;
    let level = 55;
    let mut hits = 0;
    match level {
        0 => println!("off"),
        n if n > threshold => hits += 1,
        _ => hits += 2,
    }
    let _ = hits;
}
