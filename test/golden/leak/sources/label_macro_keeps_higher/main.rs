// `label!` raises: a lower label does not lower the value.
#[channel(internal)]
fn wiki(n: u32) {
    let _ = n;
}

fn main() {
    #[label(secret)]
    let n = 1;
    wiki(label!(n, internal)); //~ IFC001
}
