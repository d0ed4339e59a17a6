// Without a policy a `#[lattice]` enum defines a chain in the order of its variants.
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
    intranet(&merger); //~ IFC001
    let _ = (merger, Clearance::Open);
}
