// `eprintln!` is a public channel.
fn main() {
    #[label(secret)]
    let token = "abc";
    let user = "ann";
    eprintln!("failed for {user} with {token}"); //~ IFC001
    let _ = (token, user);
}
