// `todo!` with a public message.
fn handle(#[label(secret)] pin: u32, version: u32) {
    let _ = (pin, version);
    todo!("version {} needs work", version)
}

fn main() {
    println!("start");
    handle(1, 2);
}
