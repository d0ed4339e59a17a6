// A variable assigned under a secret decision is clean after it is overwritten.
fn main() {
    #[label(secret)]
    let admin = true;
    let mut role = "user";
    if admin {
        role = "admin";
    }
    let _ = role;
    role = "anyone";
    println!("{}", role);
}
