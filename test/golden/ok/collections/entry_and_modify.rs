// `and_modify` counts.
use std::collections::BTreeMap;

fn main() {
    #[label(secret)]
    let amount = 30;
    let mut sums: BTreeMap<&str, u32> = BTreeMap::new();
    sums.insert("a", 1);
    sums.entry("a").and_modify(|s| *s += 1).or_insert(0);
    println!("{:?}", sums.get("a"));
    let _ = amount;
}
