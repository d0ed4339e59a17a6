// In a lattice without an element of that name a `public` channel takes what is at the bottom.
#[channel(public)]
fn board(text: &str) {
    let _ = text;
}

fn main() {
    #[label(confidential)]
    let plan = String::from("plan b");
    #[label(open)]
    let title = String::from("minutes");
    board(&title);
    let _ = plan;
}
