// A label attribute beside another attribute.
#[channel(alice)]
fn mail_alice(n: u32) {
    let _ = n;
}

fn main() {
    #[label(alice)]
    #[allow(unused_mut)]
    let mut n = 3;
    n += 1;
    mail_alice(n);
}
