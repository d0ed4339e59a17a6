// `get` gives the secret that was inserted as a value.
use std::collections::HashMap;

fn main() {
    #[label(secret)]
    let pin = 4711;
    let mut pins: HashMap<&str, i32> = HashMap::new();
    pins.insert("ann", pin);
    if let Some(p) = pins.get("ann") {
        println!("{}", p); //~ IFC001
    }
    let _ = pin;
}
