// The channel takes both arguments: the one from a call is secret.
#[channel(public)]
fn send(header: &str, body: String) {
    let _ = (header, body);
}

fn render(n: u32) -> String {
    format!("<b>{}</b>", n)
}

fn main() {
    #[label(secret)]
    let key = 3;
    send("x", render(key)); //~ IFC001
    let _ = key;
}
