// The `Debug` of a map emits its values.
use std::collections::BTreeMap;

fn main() {
    #[label(secret)]
    let pin = 4711;
    let mut pins = BTreeMap::new();
    pins.insert("ann", pin);
    println!("{:?}", pins); //~ IFC001
}
