// Collecting into a map keeps the keys public.
use std::collections::BTreeMap;

fn main() {
    #[label(secret)]
    let pay = 3;
    let rows = vec![("ann", pay), ("bob", pay)];
    let map: BTreeMap<&str, i32> = rows.into_iter().collect();
    for k in map.keys() {
        println!("{}", k);
    }
}
