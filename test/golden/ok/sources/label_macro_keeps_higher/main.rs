// `label!` raises to a label that the channel allows.
#[channel(internal)]
fn wiki(n: u32) {
    let _ = n;
}

fn main() {
    #[label(public)]
    let n = 1;
    wiki(label!(n, internal));
}
