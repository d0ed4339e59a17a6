// The bottom of the powerset is the empty set of owners: what has an owner is above it.
#[channel(public)]
fn announce(text: &str) {
    let _ = text;
}

fn main() {
    #[label(bob)]
    let draft = String::from("draft");
    let headline = String::from("all well");
    announce(&draft); //~ IFC001
    let _ = (draft, headline);
}
