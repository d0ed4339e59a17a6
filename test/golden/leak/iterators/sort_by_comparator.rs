// A comparator on a secret field orders implicitly.
fn main() {
    #[label(secret)]
    let score = 3;
    let mut rows = vec![("ann", 1, score), ("bob", 2, score + 1)];
    rows.sort_by(|a, b| b.2.cmp(&a.2));
    for (name, _, _) in &rows {
        println!("{}", name); //~ IFC002
    }
}
