// A product may have a partial order as one axis; the two owners stay apart.
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
    alice_inbox(&his); //~ IFC001
    let _ = his;
}
