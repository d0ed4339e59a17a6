// A `cfg_attr` may hold several attributes.
#[cfg_attr(ownflow, allow(dead_code), channel(public))]
fn send(n: u32) {
    let _ = n;
}

fn main() {
    #[cfg_attr(ownflow, label(secret))]
    let key = 3;
    send(key); //~ IFC001
}
