// A product may have a partial order as one axis; the owner's channel takes the owner's data.
#[channel(alice)]
fn alice_inbox(text: &str) {
    let _ = text;
}

fn main() {
    #[label(alice)]
    let hers = String::from("hers");
    #[label(bob)]
    let his = String::from("his");
    alice_inbox(&hers);
    let _ = his;
}
