// Another cell than the one that is set under the secret decision.
use std::cell::Cell;

fn main() {
    #[label(secret)]
    let hit = true;
    let hits = Cell::new(0);
    let rounds = Cell::new(0);
    rounds.set(1);
    if hit {
        hits.set(1);
    }
    println!("{}", rounds.get());
    let _ = (hits.get(), rounds.get());
}
