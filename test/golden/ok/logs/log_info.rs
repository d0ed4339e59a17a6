// `log::info!` of public arguments.
fn main() {
    #[label(secret)]
    let token = String::from("t");
    let user = String::from("ann");
    log::info!("{} logged in", user);
    let _ = (token, user);
}
