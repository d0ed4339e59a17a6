// A comparator on a secret orders the public names.
fn main() {
    #[label(secret)]
    let score = 3;
    let mut rows = vec![("bob", score), ("ann", score + 1)];
    rows.sort_unstable_by(|a, b| a.1.cmp(&b.1));
    println!("{}", rows[0].0); //~ IFC002
}
