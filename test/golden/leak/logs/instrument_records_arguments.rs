// `#[tracing::instrument]` records the function's arguments.
#[tracing::instrument] fn login(user: &str, #[label(secret)] password: &str) -> bool { //~ IFC001
    user.len() == password.len()
}

fn main() {
    let ok = login("ann", "hunter2");
    println!("tried");
    let _ = ok;
}
