// Without `--strict` the implementation of a channel is listed, not reported.
#[channel(public)] fn send(text: &str) {
    let _ = text;
}

fn main() {
    #[label(secret)]
    let key = 3;
    send("hello");
    let _ = key;
}
