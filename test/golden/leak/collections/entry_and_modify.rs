// `and_modify` adds the secret to the value.
use std::collections::BTreeMap;

fn main() {
    #[label(secret)]
    let amount = 30;
    let mut sums: BTreeMap<&str, u32> = BTreeMap::new();
    sums.insert("a", 1);
    sums.entry("a").and_modify(|s| *s += amount).or_insert(0);
    println!("{:?}", sums.get("a")); //~ IFC001
    let _ = amount;
}
