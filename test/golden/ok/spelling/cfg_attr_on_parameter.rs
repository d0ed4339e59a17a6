// The parameter beside one with the `cfg_attr` form is public.
fn login(user: &str, #[cfg_attr(ownflow, label(secret))] password: &str) {
    println!("{}", user);
    let _ = (user, password);
}

fn main() {
    login("ann", "p");
}
