// The keys of a map are secret if secrets were inserted as keys.
use std::collections::BTreeMap;

fn main() {
    #[label(secret)]
    let ssn = 123;
    let mut names: BTreeMap<i32, &str> = BTreeMap::new();
    names.insert(ssn, "ann");
    for id in names.keys() {
        println!("{}", id); //~ IFC001
    }
    let _ = ssn;
}
