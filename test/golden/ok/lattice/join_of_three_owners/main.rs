// A decision on one owner's data at a channel of that owner.
#[channel(alice)]
fn tell_alice(n: u32) {
    let _ = n;
}

fn main() {
    #[label(alice)]
    let hers = 3;
    #[label(bob)]
    let his = 4;
    if hers > 2 {
        tell_alice(hers);
    }
    let _ = (hers, his);
}
