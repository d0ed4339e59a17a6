// A key inserted publicly with a secret value shows nothing secret in `contains_key`.
use std::collections::HashMap;

fn main() {
    #[label(secret)]
    let infected = true;
    let mut cases = HashMap::new();
    cases.insert("ann", infected as i32);
    if cases.contains_key("ann") {
        println!("ann is listed");
    }
}
