// `max_by_key` on a secret key selects implicitly.
struct Bid {
    bidder: &'static str,
    #[label(secret)]
    amount: u32,
    lot: u32,
}

fn main() {
    let bids = vec![Bid { bidder: "ann", amount: 10, lot: 1 }, Bid { bidder: "bob", amount: 20, lot: 2 }];
    let best = bids.iter().max_by_key(|b| b.amount).unwrap();
    println!("{}", best.bidder); //~ IFC002
}
