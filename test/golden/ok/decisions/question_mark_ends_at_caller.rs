// What the caller writes after a call that used `?` on a secret is not controlled by it.
fn verify(#[label(secret)] pin: u32) -> Result<(), ()> {
    if pin == 4711 { Ok(()) } else { Err(()) }
}

fn twice() -> Result<(), ()> {
    verify(1)?;
    verify(2)?;
    Ok(())
}

fn main() {
    let _ = twice();
    println!("verified twice");
}
