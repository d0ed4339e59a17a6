// In a powerset lattice declassifying to one owner leaves that owner.
#[channel(alice)]
fn mail_alice(n: u32) {
    let _ = n;
}

fn main() {
    #[label(alice | bob)]
    let shared = 3;
    let hers = declassify!(shared, alice, "bob agreed");
    mail_alice(hers);
    println!("{}", hers); //~ IFC001
}
