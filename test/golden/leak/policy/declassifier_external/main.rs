// The password itself is not what was declassified.
fn register(#[label(secret)] password: &str, salt: &str) {
    let hash = argon2::hash_password(password.as_bytes(), salt.as_bytes());
    println!("{} {}", password, hash); //~ IFC001
}

fn main() {
    register("p", "s");
}
