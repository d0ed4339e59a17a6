// The body of a function with a channel parameter is not analysed, the call is judged.
fn store(#[channel(public)] value: u32, id: u32) {
    println!("{} {}", value, id);
}

fn main() {
    #[label(secret)]
    let key = 8;
    store(key, 1); //~ IFC001
}
