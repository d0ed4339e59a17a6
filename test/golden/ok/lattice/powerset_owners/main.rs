// In the powerset lattice data of two owners may reach a channel of all three.
#[channel(alice | carol)]
fn pair_room(text: &str) {
    let _ = text;
}

#[channel(alice | bob | carol)]
fn team_room(text: &str) {
    let _ = text;
}

fn main() {
    #[label(alice)]
    let mine = String::from("a");
    #[label(bob)]
    let his = String::from("b");
    pair_room(&mine);
    let both = format!("{mine}{his}");
    team_room(&both);
}
