// A closure that captured the secret by move returns it.
fn main() {
    #[label(secret)]
    let key = String::from("k");
    let get = move || key.clone();
    println!("{}", get()); //~ IFC001
}
