// A `cfg_attr` may hold several attributes, a channel that takes secrets among them.
#[cfg_attr(ownflow, allow(dead_code), channel(secret))]
fn send(n: u32) {
    let _ = n;
}

fn main() {
    #[cfg_attr(ownflow, label(secret))]
    let key = 3;
    send(key);
}
