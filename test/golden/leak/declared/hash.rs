// The hash of a record with secret fields.
use std::hash::*;

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
struct Rec {
    id: u32,
    #[label(secret)]
    key: u32,
    #[label(secret)]
    name: String,
}

fn rec() -> Rec {
    Rec {
        id: 1,
        key: std::env::args().count() as u32,
        name: "n".into(),
    }
}

fn main() {
    let mut h = std::collections::hash_map::DefaultHasher::new();
    rec().hash(&mut h);
    println!("{}", h.finish()); //~ IFC001
}
