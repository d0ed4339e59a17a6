// How many lines were taken from the input before, which a secret decided.
use std::io;
#[label(secret)]
fn secret() -> usize {
    7
}
fn main() -> io::Result<()> {
    let key = secret();
    let at = key;
    let skipped = io::stdin().lines().take(at % 3).count();
    let mut line = String::new();
    io::stdin().read_line(&mut line).unwrap(); //~ IFC002
    println!("{line}"); //~ IFC002
    let _ = (skipped, key);
    Ok(())
}
