// A write to a vector of bytes under a secret decision is no output.
use std::fs::File;
use std::io::{self, Write};

fn main() -> io::Result<()> {
    #[label(secret)]
    let urgent = true;
    let mut file = File::create("mail.txt")?;
    let mut memory: Vec<u8> = Vec::new();
    if urgent {
        let _ = memory.write_all(b"urgent");
    }
    let _ = memory.len();
    let _ = file.flush();
    Ok(())
}
