// A channel bounded by the attributes of function and parameter takes what is below both.
#[channel(secret)]
fn submit(#[channel(internal)] a: u32, b: u32) {
    let _ = (a, b);
}

fn main() {
    #[label(secret)]
    let key = 1;
    #[label(internal)]
    let id = 2;
    submit(id, key);
    let _ = (key, id);
}
