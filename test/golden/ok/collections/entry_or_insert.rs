// A counter in a map that is raised by one.
use std::collections::HashMap;

fn main() {
    #[label(secret)]
    let amount = 30;
    let mut totals: HashMap<&str, i32> = HashMap::new();
    *totals.entry("food").or_insert(0) += 1;
    println!("{:?}", totals);
    let _ = amount;
}
