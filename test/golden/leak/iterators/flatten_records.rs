// How many cards a flattened iterator gives depends on their numbers, or their numbers are printed.
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
    println!("{}", slots.iter().flatten().filter(|card| card.number > 4).count()); //~ IFC002
    println!("{}", slots.iter().map(|slot| slot.clone().filter(|card| card.number > 4)).flatten().count()); //~ IFC002
    let numbers: BTreeSet<u64> = shelves.iter().flatten().map(|card| card.number).collect();
    println!("{numbers:?}"); //~ IFC001
    for card in shelves.into_iter().flatten() {
        println!("{}", card.number); //~ IFC001
    }
}
