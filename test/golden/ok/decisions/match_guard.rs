// A guard that tests a public value.
fn main() {
    #[label(secret)]
    let threshold = 50;
    let limit = 60;
    let level = 55;
    match level {
        n if n > limit => println!("above"),
        _ => println!("below"),
    }
    let _ = (threshold, limit);
}
