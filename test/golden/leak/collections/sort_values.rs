// Sorted secrets are secret.
fn main() {
    #[label(secret)]
    let bid = 7;
    let mut bids = vec![bid, bid + 2, bid + 1];
    bids.sort();
    println!("{:?}", bids); //~ IFC001
}
