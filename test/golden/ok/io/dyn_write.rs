// A `dyn Write` that is a vector of bytes in every case.
use std::io::{self, Write};

fn main() -> io::Result<()> {
    #[label(secret)]
    let key = 3;
    let quiet = std::env::args().count() > 1;
    let mut out: Box<dyn Write> = if quiet { Box::new(io::sink()) } else { Box::new(Vec::new()) };
    writeln!(out, "{}", key)?;
    println!("done");
    Ok(())
}
