// A map runs the `Hash` that the program wrote for its keys.
use std::collections::HashSet;
use std::hash::{Hash, Hasher};

#[derive(PartialEq, Eq)]
struct Name {
    id: u64,
}

impl Hash for Name {
    fn hash<H: Hasher>(&self, state: &mut H) {
        println!("hashing {}", self.id); //~ IFC001
        self.id.hash(state);
    }
}

#[label(secret)]
fn secret() -> u64 {
    7
}

fn main() {
    let mut names = HashSet::new();
    names.insert(Name { id: secret() });
}
