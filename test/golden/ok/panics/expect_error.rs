// `expect` of a secret value with a public error.
fn load(#[label(secret)] raw: u32) -> Result<u32, u32> {
    Ok(raw)
}

fn main() {
    println!("loading");
    let key = load(3).expect("no key");
    let _ = key;
}
