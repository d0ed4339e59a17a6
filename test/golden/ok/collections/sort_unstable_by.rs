// A comparator on the names orders them.
fn main() {
    #[label(secret)]
    let score = 3;
    let mut rows = vec![("bob", score), ("ann", score + 1)];
    rows.sort_unstable_by(|a, b| a.0.cmp(b.0));
    println!("{}", rows[0].0);
}
