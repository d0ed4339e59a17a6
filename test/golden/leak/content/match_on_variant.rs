// A match that reads the payload reads the secret.
fn main() {
    #[label(secret)]
    let pin = 4711;
    let reply: Result<i32, String> = Ok(pin);
    match reply {
        Ok(n) => println!("ok {}", n), //~ IFC001
        Err(e) => println!("error {}", e),
    }
}
