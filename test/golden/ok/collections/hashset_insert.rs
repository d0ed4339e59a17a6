// A set of public values next to a secret.
use std::collections::HashSet;

fn main() {
    #[label(secret)]
    let id = 30;
    let mut seen = HashSet::new();
    seen.insert(1);
    println!("{:?}", seen);
    let _ = id;
}
