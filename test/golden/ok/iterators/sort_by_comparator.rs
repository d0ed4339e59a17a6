// A comparator on a public field orders publicly.
fn main() {
    #[label(secret)]
    let score = 3;
    let mut rows = vec![("ann", 1, score), ("bob", 2, score + 1)];
    rows.sort_by(|a, b| b.1.cmp(&a.1));
    for (name, _, _) in &rows {
        println!("{}", name);
    }
}
