// In a lattice with an element named `public` that name means the element, not the bottom.
#[channel(unrestricted)]
fn poster(text: &str) {
    let _ = text;
}

#[channel(public)]
fn website(text: &str) {
    let _ = text;
}

fn main() {
    #[label(public)]
    let news = String::from("news");
    #[label(secret)]
    let plan = String::from("plan");
    website(&news);
    poster(&news); //~ IFC001
    let _ = plan;
}
