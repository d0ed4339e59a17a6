// The shorthand `?value` of a public variable.
fn main() {
    #[label(secret)]
    let pin = 4711;
    let attempt = 2;
    tracing::debug!(?attempt, "login");
    let _ = (pin, attempt);
}
