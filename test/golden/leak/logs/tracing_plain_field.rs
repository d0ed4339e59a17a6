// A plain field `name = value` is emitted.
fn main() {
    #[label(secret)]
    let salary = 5200;
    let year = 2026;
    tracing::error!(salary = salary, "bad record"); //~ IFC001
    let _ = (salary, year);
}
