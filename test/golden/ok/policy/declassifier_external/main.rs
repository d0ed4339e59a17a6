// The hash of an external crate is declassified by the policy.
fn register(#[label(secret)] password: &str, salt: &str) {
    let hash = argon2::hash_password(password.as_bytes(), salt.as_bytes());
    println!("{}", hash);
}

fn main() {
    register("p", "s");
}
