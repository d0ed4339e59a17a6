// `?` on a result that a secret decided does not control what precedes it.
fn verify(#[label(secret)] pin: u32) -> Result<(), ()> {
    if pin == 4711 { Ok(()) } else { Err(()) }
}

fn open() -> Result<(), ()> {
    println!("opening");
    verify(1)?;
    Ok(())
}

fn main() {
    let _ = open();
}
