// The winner is declassified when the auction ends.
struct Bid {
    bidder: u32,
    #[label(secret)]
    amount: u32,
}

fn winner(bids: &[Bid]) -> u32 {
    let mut best = 0;
    let mut who = 0;
    for b in bids {
        if b.amount > best {
            best = b.amount;
            who = b.bidder;
        }
    }
    who
}

fn main() {
    let bids = [Bid { bidder: 1, amount: 30 }, Bid { bidder: 2, amount: 40 }];
    let who = winner(&bids);
    println!("won by {}", declassify!(who, public, "the auction has ended"));
}
