// A structured field of a public value.
fn main() {
    #[label(secret)]
    let email = String::from("a@b.c");
    let id = 4;
    tracing::info!(user = %id, "signed up");
    let _ = (email, id);
}
