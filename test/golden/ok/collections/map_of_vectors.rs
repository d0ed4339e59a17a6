// The lengths of vectors of secrets in a map.
use std::collections::HashMap;

fn main() {
    #[label(secret)]
    let grade = 2;
    let mut book: HashMap<&str, Vec<i32>> = HashMap::new();
    book.entry("ann").or_default().push(grade);
    for (name, grades) in &book {
        println!("{} {}", name, grades.len());
    }
}
