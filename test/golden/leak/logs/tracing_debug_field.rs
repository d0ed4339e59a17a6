// A structured field `name = ?value` emits the value's `Debug`.
fn main() {
    #[label(secret)]
    let roles = vec!["admin"];
    let path = vec!["a", "b"];
    tracing::warn!(roles = ?roles, "denied"); //~ IFC001
    let _ = (roles, path);
}
