// A closure that captured the secret by move returns something else.
fn main() {
    #[label(secret)]
    let key = String::from("k");
    let get = move || { let _ = &key; String::from("x") };
    println!("{}", get());
}
