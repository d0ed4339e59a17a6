// Indexing a map gives the secret value.
use std::collections::HashMap;

fn main() {
    #[label(secret)]
    let pin = 4711;
    let mut pins = HashMap::new();
    pins.insert("ann", pin);
    println!("{}", pins["ann"]); //~ IFC001
}
