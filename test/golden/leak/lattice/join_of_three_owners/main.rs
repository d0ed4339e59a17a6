// A decision on one owner's data and data of another join at the write.
#[channel(alice)]
fn tell_alice(n: u32) {
    let _ = n;
}

fn main() {
    #[label(alice)]
    let hers = 3;
    #[label(bob)]
    let his = 4;
    if his > 2 {
        tell_alice(1); //~ IFC002
    }
    let _ = (hers, his);
}
