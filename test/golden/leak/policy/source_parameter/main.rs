// A parameter that the policy names is secret inside the function.
fn login(user: &str, password: &str) {
    println!("{}", password); //~ IFC001
    let _ = (user, password);
}

fn main() {
    login("ann", "p");
}
