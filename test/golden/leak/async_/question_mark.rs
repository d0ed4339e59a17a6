// `?` on an awaited result that a secret decided.
async fn verify(pin: u32, mode: u32) -> Result<u32, ()> {
    if pin == 4711 { Ok(1) } else { Err(()) }
}

pub async fn open(#[label(secret)] pin: u32) -> Result<(), ()> {
    let n = verify(pin, 1).await?;
    println!("opened"); //~ IFC002
    let _ = n;
    Ok(())
}
