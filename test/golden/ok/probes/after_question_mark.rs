// Probes after `?` see the payload's label.
fn load(#[label(secret)] raw: u32) -> Result<u32, String> {
    if std::env::args().count() > 5 { Err(String::from("busy")) } else { Ok(raw) }
}

fn run() -> Result<(), String> {
    let key = load(3)?; //~ LABEL key = secret
    let id = 4; //~ LABEL id = public
    println!("{}", id);
    let _ = key;
    Ok(())
}

fn main() {
    let _ = run();
}
