// Without a policy a `#[lattice]` enum defines a chain; a lower variant may flow to a channel of a higher one.
#[lattice]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Clearance {
    Open,
    Staff,
    Board,
}

#[channel(staff)]
fn intranet(text: &str) {
    let _ = text;
}

fn main() {
    #[label(open)]
    let news = String::from("canteen closed");
    #[label(board)]
    let merger = String::from("merger");
    intranet(&news);
    let _ = (merger, Clearance::Open);
}
