// The middle of a chain is high enough for what is labelled with the bottom or the middle.
#[channel(internal)]
fn wiki(text: &str) {
    let _ = text;
}

fn main() {
    #[label(secret)]
    let recipe = String::from("seven herbs");
    #[label(internal)]
    let roster = String::from("monday: ann");
    wiki("hello");
    wiki(&roster);
    let _ = recipe;
}
