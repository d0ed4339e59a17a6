// How many cards there are, and of which networks, is told by flattened iterators over records that hold numbers too.
use std::collections::BTreeSet;

#[derive(Clone)]
struct Card {
    #[label(secret)]
    number: u64,
    network: u8,
}

#[label(secret)]
fn number() -> u64 {
    std::env::args().count() as u64
}

fn main() {
    let slots: Vec<Option<Card>> = vec![None, Some(Card { number: number(), network: 4 })];
    let shelves: Vec<Vec<Card>> = vec![vec![Card { number: number(), network: 5 }]];
    let read: Vec<Result<Card, String>> = vec![Ok(Card { number: number(), network: 6 }), Err("unreadable".into())];
    println!("{}", slots.iter().flatten().count());
    println!("{}", shelves.iter().flatten().count() + shelves.iter().flat_map(|shelf| shelf.iter()).count());
    let networks: BTreeSet<u8> = read.iter().flatten().map(|card| card.network).chain(slots.iter().flatten().map(|card| card.network)).collect();
    println!("{networks:?}");
    for card in shelves.into_iter().flatten() {
        println!("{}", card.network);
    }
}
