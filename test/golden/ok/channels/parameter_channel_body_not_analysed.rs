// The body of a function with a channel parameter is not analysed either.
fn store(#[channel(secret)] value: u32, id: u32) {
    println!("{} {}", value, id);
}

fn main() {
    #[label(secret)]
    let key = 8;
    store(key, 1);
}
