// The message of `todo!` is an output by data.
fn handle(#[label(secret)] pin: u32, version: u32) {
    let _ = (pin, version);
    todo!("pin {} needs work", pin) //~ IFC001
}

fn main() {
    println!("start");
    handle(1, 2);
}
