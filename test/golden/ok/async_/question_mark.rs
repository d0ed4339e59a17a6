// `?` on an awaited result that was decided publicly.
async fn verify(pin: u32, mode: u32) -> Result<u32, ()> {
    if mode == 1 { Ok(pin) } else { Err(()) }
}

pub async fn open(#[label(secret)] pin: u32) -> Result<(), ()> {
    let n = verify(pin, 1).await?;
    println!("opened");
    let _ = n;
    Ok(())
}
