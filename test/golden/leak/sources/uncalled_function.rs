// A labelled parameter of a function that nothing calls is still labelled.
pub fn log_in(#[label(secret)] password: &str, user: &str) {
    println!("{}", password); //~ IFC001
    let _ = (user, password);
}
