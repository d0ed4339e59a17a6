// A macro whose bound the policy raises to internal takes internal data.
fn main() {
    #[label(internal)]
    let host = String::from("db1");
    #[label(secret)]
    let key = String::from("k");
    println!("host {}", host);
    let _ = key;
}
