// The `cfg_attr` form makes a function a channel.
#[cfg_attr(ownflow, channel(public))]
fn send(n: u32) {
    let _ = n;
}

fn main() {
    #[cfg_attr(ownflow, label(secret))]
    let key = 3;
    send(key); //~ IFC001
}
