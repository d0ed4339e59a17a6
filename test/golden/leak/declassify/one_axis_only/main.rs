// In a product lattice `declassify!` changes only the axis that is named: the value is still untrusted.
#[channel(public, trusted)]
fn command(n: u32) {
    let _ = n;
}

fn main() {
    #[label(secret, untrusted)]
    let n = 3;
    let shown = declassify!(n, public, "sent to the device");
    command(shown); //~ IFC001
}
