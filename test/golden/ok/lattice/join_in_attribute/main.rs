// A join written `alice | bob` may flow to a channel bounded by the same join.
#[channel(alice)]
fn to_alice(text: &str) {
    let _ = text;
}

#[channel(bob | alice)]
fn to_both(text: &str) {
    let _ = text;
}

fn main() {
    #[label(alice | bob)]
    let contract = String::from("joint contract");
    to_alice("hello");
    to_both(&contract);
}
