// A `BufWriter` around a vector of bytes is none.
use std::io::{self, BufWriter, Write};

fn main() -> io::Result<()> {
    #[label(secret)]
    let key = 3;
    let mut out = BufWriter::new(Vec::new());
    writeln!(out, "{}", key)?;
    println!("written");
    Ok(())
}
