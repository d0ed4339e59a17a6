// The values of a map are secret if secrets were inserted.
use std::collections::HashMap;

fn main() {
    #[label(secret)]
    let score = 12;
    let mut scores = HashMap::new();
    scores.insert("ann", score);
    for (name, value) in &scores {
        println!("{} {}", name, value); //~ IFC001
        let _ = (name, value);
    }
}
