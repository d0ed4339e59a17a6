// Endorsing a secret does not make it public.
#[channel(public, trusted)]
fn publish(n: u32) {
    let _ = n;
}

fn main() {
    #[label(secret, untrusted)]
    let n = 3;
    publish(endorse!(n, trusted, "checked by hand")); //~ IFC001
}
