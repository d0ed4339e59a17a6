// A counter in a map that is raised by a secret.
use std::collections::HashMap;

fn main() {
    #[label(secret)]
    let amount = 30;
    let mut totals: HashMap<&str, i32> = HashMap::new();
    *totals.entry("food").or_insert(0) += amount;
    println!("{:?}", totals); //~ IFC001
    let _ = amount;
}
