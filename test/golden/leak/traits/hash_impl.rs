// A hash of the secret is derived from it.
use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};

fn main() {
    #[label(secret)]
    let key = 3u32;
    let id = 4u32;
    let mut h = DefaultHasher::new();
    key.hash(&mut h);
    println!("{}", h.finish()); //~ IFC001
    let _ = (key, id);
}
