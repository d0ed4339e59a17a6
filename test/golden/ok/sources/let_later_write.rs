// Labels are flow-sensitive: a variable declared secret is public after a public value was written to it.
fn main() {
    #[label(secret)]
    let mut value = 31;
    let mut other = 0;
    value = 7;
    println!("{}", value + other);
    let _ = (value, other);
}
