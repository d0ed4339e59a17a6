// How many lines were taken from the input before is public.
use std::io;
#[label(secret)]
fn secret() -> usize {
    7
}
fn main() -> io::Result<()> {
    let key = secret();
    let at = 3;
    let skipped = io::stdin().lines().take(at % 3).count();
    let mut line = String::new();
    io::stdin().read_line(&mut line).unwrap();
    println!("{line}");
    let _ = (skipped, key);
    Ok(())
}
