// An `@` binding of a public value.
fn main() {
    #[label(secret)]
    let level = 7;
    let step = 3;
    match step {
        n @ 0..=9 => println!("low {}", n),
        _ => {}
    }
    let _ = (level, step);
}
