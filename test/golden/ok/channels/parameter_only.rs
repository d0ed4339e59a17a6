// The parameter beside a channel parameter is no output.
fn render(#[channel(public)] html: &str, user: &str) {
    let _ = (html, user);
}

fn main() {
    #[label(secret)]
    let email = String::from("a@b.c");
    render("<p>hi</p>", &email);
}
