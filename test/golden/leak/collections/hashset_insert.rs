// A set of secrets.
use std::collections::HashSet;

fn main() {
    #[label(secret)]
    let id = 30;
    let mut seen = HashSet::new();
    seen.insert(1);
    seen.insert(id);
    println!("{:?}", seen); //~ IFC001
    let _ = id;
}
