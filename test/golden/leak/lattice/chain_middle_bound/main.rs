// The middle of a chain is too low for what is labelled with the top.
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
    wiki(&recipe); //~ IFC001
    let _ = recipe;
}
