// Whether a set has a record.
use std::collections::*;

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
    let mut s = HashSet::new();
    s.insert(rec());
    println!("{}", s.contains(&Rec::default())); //~ IFC001
}
