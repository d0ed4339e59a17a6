// The parameter beside it is public.
fn login(user: &str, password: &str) {
    println!("{}", user);
    let _ = (user, password);
}

fn main() {
    login("ann", "p");
}
