// `retain` on a map with a predicate on the secret value decides which keys remain.
use std::collections::BTreeMap;

fn main() {
    #[label(secret)]
    let debt = 30;
    let mut debts: BTreeMap<&str, i32> = BTreeMap::new();
    debts.insert("ann", debt);
    debts.insert("bob", debt + 1);
    debts.retain(|_, d| *d > 10);
    for name in debts.keys() {
        println!("{}", name); //~ IFC002
    }
}
