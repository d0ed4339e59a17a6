// A `BufWriter` around stdout is an output.
use std::io::{self, BufWriter, Write};

fn main() -> io::Result<()> {
    #[label(secret)]
    let key = 3;
    let mut out = BufWriter::new(io::stdout());
    writeln!(out, "{}", key)?; //~ IFC001
    println!("written");
    Ok(())
}
