// `eprintln!` of a public value next to a secret.
fn main() {
    #[label(secret)]
    let token = "abc";
    let user = "ann";
    eprintln!("failed for {user}");
    let _ = (token, user);
}
