// The place that a predicate with a public value finds decides.
fn main() {
    #[label(secret)]
    let wanted = 3;
    let shown = 2;
    let rows = [1, 2, 3, 4];
    let at = rows.partition_point(|n| *n < shown);
    if at > 1 {
        println!("upper half");
    }
    let _ = (wanted, shown);
}
