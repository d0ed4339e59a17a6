// The start of a public range.
fn main() {
    #[label(secret)]
    let low = 7;
    let first = 1;
    let r = first..10;
    println!("{}", r.start);
    let _ = (low, first);
}
