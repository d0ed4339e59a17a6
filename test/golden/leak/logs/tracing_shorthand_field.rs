// The shorthand `?value` is a field that is emitted.
fn main() {
    #[label(secret)]
    let pin = 4711;
    let attempt = 2;
    tracing::debug!(?pin, "login"); //~ IFC001
    let _ = (pin, attempt);
}
