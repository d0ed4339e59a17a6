// A labelled content keeps its public length when its owner moves into an allocation that is shared, and so does a labelled array.
use std::sync::Arc;

struct Keys {
    #[label(content = secret)]
    name: String,
    #[label(secret)]
    bytes: [u8; 16],
}

fn main() {
    let keys = Arc::new(Keys { name: String::from("k"), bytes: [0; 16] });
    let other = Arc::clone(&keys);
    println!("{} {}", keys.name.len(), other.bytes.len());
}
