// An unlabelled parameter of a function that nothing calls is at the bottom.
pub fn log_in(user: &str, #[label(secret)] password: &str) {
    println!("{}", user);
    let _ = (user, password);
}
