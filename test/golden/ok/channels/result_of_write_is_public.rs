// The result of writing a secret where that is allowed puts nothing under a secret decision.
#[channel(secret)]
fn seal(value: u32) -> Result<(), String> {
    let _ = value;
    Ok(())
}

fn run() -> Result<(), String> {
    #[label(secret)]
    let key = 5;
    seal(key)?;
    println!("sealed");
    Ok(())
}

fn main() {
    let _ = run();
}
