// A call of a channel function writes every argument, the second too.
#[channel(public)]
fn send(host: &str, payload: &str) {
    let _ = (host, payload);
}

fn main() {
    #[label(secret)]
    let session = String::from("s-1");
    let greeting = String::from("hello");
    send("example.org", &session); //~ IFC001
    let _ = (session, greeting);
}
