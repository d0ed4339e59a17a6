// Endorsing a public value makes it fit for a trusted channel.
#[channel(public, trusted)]
fn publish(n: u32) {
    let _ = n;
}

fn main() {
    #[label(untrusted)]
    let n = 3;
    publish(endorse!(n, trusted, "checked by hand"));
}
