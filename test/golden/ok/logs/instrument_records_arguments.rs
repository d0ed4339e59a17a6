// An argument named in `skip` is not recorded.
#[tracing::instrument(skip(password))] fn login(user: &str, #[label(secret)] password: &str) -> bool {
    user.len() == password.len()
}

fn main() {
    let ok = login("ann", "hunter2");
    println!("tried");
    let _ = ok;
}
