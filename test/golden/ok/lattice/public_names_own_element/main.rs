// In a lattice with an element named `public` a channel of that name takes it.
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
    poster("open day");
    let _ = plan;
}
