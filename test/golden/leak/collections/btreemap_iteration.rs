// The values of an ordered map in iteration.
use std::collections::BTreeMap;

fn main() {
    #[label(secret)]
    let wage = 30;
    let mut wages = BTreeMap::new();
    wages.insert("ann", wage);
    wages.insert("bob", wage + 1);
    for (_, w) in &wages {
        println!("{}", w); //~ IFC001
    }
}
