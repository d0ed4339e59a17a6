// A channel bounded by a variant's name in snake case takes data of that element.
#[lattice]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Sensitivity {
    Public,
    NeedToKnow,
    TopSecret,
}

#[channel(need_to_know)]
fn briefing(text: &str) {
    let _ = text;
}

fn main() {
    #[label(need_to_know)]
    let route = String::from("north road");
    #[label(top_secret)]
    let courier = String::from("courier");
    briefing(&route);
    let _ = (courier, Sensitivity::Public);
}
