// The maximum of secrets is secret by data.
fn main() {
    #[label(secret)]
    let bid = 3;
    let bids = vec![bid, bid + 1];
    let lots = vec![1, 2];
    println!("{:?}", bids.iter().max()); //~ IFC001
    let _ = (bids, lots);
}
