// A match on the variant alone is a public decision.
fn main() {
    #[label(secret)]
    let pin = 4711;
    let reply: Result<i32, String> = Ok(pin);
    match reply {
        Ok(_) => println!("ok"),
        Err(e) => println!("error {}", e),
    }
}
