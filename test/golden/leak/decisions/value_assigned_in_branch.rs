// A literal assigned under a secret decision and printed later is implicit.
fn main() {
    #[label(secret)]
    let admin = true;
    let mut role = "user";
    if admin {
        role = "admin";
    }
    println!("{}", role); //~ IFC002
}
