// Both arguments of the channel are public.
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
    send("x", render(4));
    let _ = key;
}
