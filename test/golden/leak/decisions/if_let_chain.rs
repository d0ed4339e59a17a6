// In a chain of `let` conditions a secret one controls the body.
fn main() {
    #[label(secret)]
    let limit = 100;
    let amount = Some(50);
    let currency = Some("EUR");
    if let Some(a) = amount && a < limit && let Some(c) = currency {
        println!("{} {}", a, c); //~ IFC002
    }
    let _ = limit;
}
