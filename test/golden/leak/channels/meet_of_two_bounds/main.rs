// A channel bounded by the attribute of its function and of its parameter takes the lower of the two.
#[channel(secret)]
fn submit(#[channel(internal)] a: u32, b: u32) {
    let _ = (a, b);
}

fn main() {
    #[label(secret)]
    let key = 1;
    #[label(internal)]
    let id = 2;
    submit(key, id); //~ IFC001
    let _ = (key, id);
}
