// The keys of a map are public if public keys were inserted.
use std::collections::BTreeMap;

fn main() {
    #[label(secret)]
    let ssn = 123;
    let mut names: BTreeMap<i32, &str> = BTreeMap::new();
    names.insert(1, "ann");
    for id in names.keys() {
        println!("{}", id);
    }
    let _ = ssn;
}
