// `log::info!` writes its arguments.
fn main() {
    #[label(secret)]
    let token = String::from("t");
    let user = String::from("ann");
    log::info!("{} logged in with {}", user, token); //~ IFC001
    let _ = (token, user);
}
