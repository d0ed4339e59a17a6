// The body of a channel is not analysed: the finding is at the call.
#[channel(public)]
fn vault(text: &str) {
    println!("storing {}", text);
}

fn main() {
    #[label(secret)]
    let key = String::from("k");
    vault(&key); //~ IFC001
}
