// A declassification to internal is low enough for an internal channel.
#[channel(internal)]
fn intranet(n: u32) {
    let _ = n;
}

fn main() {
    #[label(secret)]
    let revenue = 3;
    let rounded = declassify!(revenue / 1000, internal, "staff may know the magnitude");
    intranet(rounded);
    println!("reported");
}
