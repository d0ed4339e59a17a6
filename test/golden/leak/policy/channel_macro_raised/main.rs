// A macro whose bound the policy raises to internal still takes no secret.
fn main() {
    #[label(internal)]
    let host = String::from("db1");
    #[label(secret)]
    let key = String::from("k");
    println!("host {}", host);
    println!("key {}", key); //~ IFC001
    let _ = key;
}
