// An arm after a secret guard is reached only if the guard failed.
fn main() {
    #[label(secret)]
    let threshold = 50;
    let level = 55;
    let mut hits = 0;
    match level {
        0 => println!("off"),
        n if n > threshold => hits += 1,
        _ => println!("below"), //~ IFC002
    }
    let _ = hits;
}
