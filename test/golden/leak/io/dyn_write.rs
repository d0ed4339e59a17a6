// A `dyn Write` that may be stdout is an output.
use std::io::{self, Write};

fn main() -> io::Result<()> {
    #[label(secret)]
    let key = 3;
    let quiet = std::env::args().count() > 1;
    let mut out: Box<dyn Write> = if quiet { Box::new(io::sink()) } else { Box::new(io::stdout()) };
    writeln!(out, "{}", key)?; //~ IFC001
    println!("done");
    Ok(())
}
