// Which line is read depends on what is public.
use std::io::{self, BufRead, BufWriter, Write};
#[label(secret)]
fn secret() -> u64 {
    7
}

fn main() -> io::Result<()> {
    let key = 3;
    let _ = secret();
    let input = io::stdin();
    let mut line = String::new();
    for _ in 0..key % 3 {
        let mut skipped = String::new();
        input.read_line(&mut skipped)?;
    }
    input.lock().read_line(&mut line)?;
    println!("{line}");
    let mut written = BufWriter::new(Vec::new());
    write!(written, "{key}")?;
    println!("{:?}", written.buffer());
    Ok(())
}
