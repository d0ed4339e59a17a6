// A channel that is given nothing is one all the same: that it was called is seen.
#[channel(public)]
fn ring() { println!("ring"); }
fn notify() { ring(); } //~ IFC002
fn main() {
    #[label(secret)]
    let pin = 4u32;
    if pin > 3 { notify(); }
}
