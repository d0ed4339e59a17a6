// A structured field `name = %value` emits the value's `Display`.
fn main() {
    #[label(secret)]
    let email = String::from("a@b.c");
    let id = 4;
    tracing::info!(user = %email, "signed up"); //~ IFC001
    let _ = (email, id);
}
