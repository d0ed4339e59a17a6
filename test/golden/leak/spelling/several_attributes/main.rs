// Two label attributes on one binding are joined.
#[channel(alice)]
fn mail_alice(n: u32) {
    let _ = n;
}

fn main() {
    #[label(alice)]
    #[label(bob)]
    let mut n = 3;
    n += 1;
    mail_alice(n); //~ IFC001
}
