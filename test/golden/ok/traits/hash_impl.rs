// A hash of the public field.
use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};

fn main() {
    #[label(secret)]
    let key = 3u32;
    let id = 4u32;
    let mut h = DefaultHasher::new();
    id.hash(&mut h);
    println!("{}", h.finish());
    let _ = (key, id);
}
