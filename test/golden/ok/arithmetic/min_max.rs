// The larger of two public numbers.
fn main() {
    #[label(secret)]
    let bid = 7;
    let floor = 9;
    println!("{}", 3.max(floor));
    let _ = bid;
}
