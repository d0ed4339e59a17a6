// A structured field `name = ?value` emits a public value's `Debug`.
fn main() {
    #[label(secret)]
    let roles = vec!["admin"];
    let path = vec!["a", "b"];
    tracing::warn!(path = ?path, "denied");
    let _ = (roles, path);
}
