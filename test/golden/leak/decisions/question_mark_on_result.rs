// `?` on a result that a secret decided controls what follows.
fn verify(#[label(secret)] pin: u32) -> Result<(), ()> {
    if pin == 4711 { Ok(()) } else { Err(()) }
}

fn open() -> Result<(), ()> {
    verify(1)?;
    println!("opened"); //~ IFC002
    Ok(())
}

fn main() {
    let _ = open();
}
