// A generic writer that is given a vector of bytes writes to memory.
use std::fs::File;
use std::io::{self, Write};

fn save<W: Write>(to: &mut W, value: u32) -> io::Result<()> {
    write!(to, "{}", value)
}

fn main() -> io::Result<()> {
    #[label(secret)]
    let key = 5;
    let mut file = File::create("out.txt")?;
    let mut memory: Vec<u8> = Vec::new();
    save(&mut file, 1)?;
    save(&mut memory, key)?;
    let _ = (memory, key);
    Ok(())
}
