// The body of a channel is not analysed, so what it prints is its own business.
#[channel(secret)]
fn vault(text: &str) {
    println!("storing {}", text);
}

fn main() {
    #[label(secret)]
    let key = String::from("k");
    vault(&key);
}
