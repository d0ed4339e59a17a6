// An unknown label name in a channel's bound is an error at the attribute.
#[channel(pubic)] //~ OWN121
fn send(text: &str) {
    let _ = text;
}

fn main() {
    #[label(secret)]
    let key = String::from("k");
    send(&key);
}
