// How often a sort compares depends on the elements.
use std::cmp::Ordering;

#[derive(PartialEq, Eq)]
struct Key {
    id: u64,
    value: u64,
}

impl PartialOrd for Key {
    fn partial_cmp(&self, other: &Key) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Key {
    fn cmp(&self, other: &Key) -> Ordering {
        println!("compared"); //~ IFC002
        self.id.cmp(&other.id)
    }
}

#[label(secret)]
fn secret() -> u64 {
    7
}

fn main() {
    let key = secret();
    let mut keys: Vec<Key> = [3, key, 5, 2].into_iter().map(|id| Key { id, value: 1 }).collect();
    keys.sort();
    let _ = keys[0].value;
}
