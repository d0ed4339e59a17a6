// A variant of a `#[lattice]` enum may name its element by `#[label(..)]`.
#[lattice]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Tier {
    #[label(free)]
    TierZero,
    #[label(paid)]
    TierOne,
}

#[channel(free)]
fn landing_page(text: &str) {
    let _ = text;
}

#[channel(paid)]
fn members_page(text: &str) {
    let _ = text;
}

fn main() {
    #[label(paid)]
    let article = String::from("long read");
    landing_page("welcome");
    landing_page(&article); //~ IFC001
    let _ = (Tier::TierZero, Tier::TierOne);
}
