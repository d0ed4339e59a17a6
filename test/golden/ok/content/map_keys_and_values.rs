// The keys of a map stay public when secrets are inserted as values.
use std::collections::HashMap;

fn main() {
    #[label(secret)]
    let score = 12;
    let mut scores = HashMap::new();
    scores.insert("ann", score);
    for (name, value) in &scores {
        println!("{}", name);
        let _ = (name, value);
    }
}
