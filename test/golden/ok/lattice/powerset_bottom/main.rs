// The bottom of the powerset is the empty set of owners: what has none may go to everyone.
#[channel(public)]
fn announce(text: &str) {
    let _ = text;
}

fn main() {
    #[label(bob)]
    let draft = String::from("draft");
    let headline = String::from("all well");
    announce(&headline);
    let _ = (draft, headline);
}
