// The `cfg_attr` form on a parameter labels it.
fn login(user: &str, #[cfg_attr(ownflow, label(secret))] password: &str) {
    println!("{}", password); //~ IFC001
    let _ = (user, password);
}

fn main() {
    login("ann", "p");
}
