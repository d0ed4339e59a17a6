// In a product lattice the axis that `declassify!` does not name is as it was: the value is still trusted.
#[channel(public, trusted)]
fn command(n: u32) {
    let _ = n;
}

fn main() {
    #[label(secret, trusted)]
    let n = 3;
    let shown = declassify!(n, public, "sent to the device");
    command(shown);
}
