// The initialiser of a field beside the channel field is none.
struct Response {
    #[channel(public)]
    body: String,
    trace: String,
}

fn main() {
    #[label(secret)]
    let stack = String::from("at db.rs:10");
    let r = Response { body: String::from("error"), trace: stack };
    let _ = (&r.body, &r.trace);
}
