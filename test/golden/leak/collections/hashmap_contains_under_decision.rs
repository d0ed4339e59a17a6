// A key inserted under a secret decision shows in `contains_key`.
use std::collections::HashMap;

fn main() {
    #[label(secret)]
    let infected = true;
    let mut cases = HashMap::new();
    if infected {
        cases.insert("ann", 1);
    }
    if cases.contains_key("ann") {
        println!("ann is listed"); //~ IFC002
    }
}
