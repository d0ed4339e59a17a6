// The maximum of public values.
fn main() {
    #[label(secret)]
    let bid = 3;
    let bids = vec![bid, bid + 1];
    let lots = vec![1, 2];
    println!("{:?}", lots.iter().max());
    let _ = (bids, lots);
}
