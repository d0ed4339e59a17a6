// A chain of `let` conditions on public variants.
fn main() {
    #[label(secret)]
    let limit = 100;
    let amount = Some(50);
    let currency = Some("EUR");
    if let Some(a) = amount && a < 60 && let Some(c) = currency {
        println!("{} {}", a, c);
    }
    let _ = limit;
}
