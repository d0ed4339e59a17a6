// In a lattice without an element of that name `public` names the bottom.
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
    board(&plan); //~ IFC001
    let _ = plan;
}
