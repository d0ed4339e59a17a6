// Printing the keys of the map, which are public, emits no value.
use std::collections::BTreeMap;

fn main() {
    #[label(secret)]
    let pin = 4711;
    let mut pins = BTreeMap::new();
    pins.insert("ann", pin);
    println!("{:?}", pins.keys());
}
