// The error value that `expect` prints is an output.
fn load(#[label(secret)] raw: u32) -> Result<u32, u32> {
    Err(raw)
}

fn main() {
    println!("loading");
    let key = load(3).expect("no key"); //~ IFC001
    let _ = key;
}
