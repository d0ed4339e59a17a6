// The place that a predicate with a secret finds decides.
fn main() {
    #[label(secret)]
    let wanted = 3;
    let shown = 2;
    let rows = [1, 2, 3, 4];
    let at = rows.partition_point(|n| *n < wanted);
    if at > 1 {
        println!("upper half"); //~ IFC002
    }
    let _ = (wanted, shown);
}
