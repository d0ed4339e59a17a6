// A call of a channel function with public arguments only.
#[channel(public)]
fn send(host: &str, payload: &str) {
    let _ = (host, payload);
}

fn main() {
    #[label(secret)]
    let session = String::from("s-1");
    let greeting = String::from("hello");
    send("example.org", &greeting);
    let _ = (session, greeting);
}
