// A plain field with a public value.
fn main() {
    #[label(secret)]
    let salary = 5200;
    let year = 2026;
    tracing::error!(year = year, "bad record");
    let _ = (salary, year);
}
