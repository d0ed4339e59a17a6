// How often a map compares its keys depends on them.
use std::cell::Cell;
use std::cmp::Ordering;
use std::collections::BTreeMap;

thread_local! {
    static COMPARED: Cell<u64> = const { Cell::new(0) };
}

#[derive(PartialEq, Eq)]
struct Key {
    id: u64,
}

impl PartialOrd for Key {
    fn partial_cmp(&self, other: &Key) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Key {
    fn cmp(&self, other: &Key) -> Ordering {
        COMPARED.set(COMPARED.get() + 1);
        self.id.cmp(&other.id)
    }
}

#[label(secret)]
fn secret() -> u64 {
    7
}

fn main() {
    let mut map = BTreeMap::new();
    let key = secret();
    for id in [1, 5, 4, 3, 2] {
        map.insert(Key { id }, key);
    }
    println!("{}", COMPARED.get());
}
