// A caller's higher label still counts for a parameter that is labelled lower.
#[channel(internal)]
fn intranet(n: u32) {
    let _ = n;
}

fn post(#[label(internal)] n: u32) {
    intranet(n); //~ IFC001
}

fn main() {
    #[label(secret)]
    let n = 3;
    post(n);
}
