// The initialiser of a channel field is a write to the channel.
struct Response {
    #[channel(public)]
    body: String,
    trace: String,
}

fn main() {
    #[label(secret)]
    let stack = String::from("at db.rs:10");
    let r = Response { body: stack, trace: String::new() }; //~ IFC001
    let _ = (&r.body, &r.trace);
}
