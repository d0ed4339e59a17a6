// A channel parameter is an output.
fn render(#[channel(public)] html: &str, user: &str) {
    let _ = (html, user);
}

fn main() {
    #[label(secret)]
    let email = String::from("a@b.c");
    render(&email, "ann"); //~ IFC001
}
