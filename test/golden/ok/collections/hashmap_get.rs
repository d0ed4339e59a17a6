// `get` on a map of public values.
use std::collections::HashMap;

fn main() {
    #[label(secret)]
    let pin = 4711;
    let mut pins: HashMap<&str, i32> = HashMap::new();
    pins.insert("ann", 0);
    if let Some(p) = pins.get("ann") {
        println!("{}", p);
    }
    let _ = pin;
}
