// A write to a file under a secret decision is implicit.
use std::fs::File;
use std::io::{self, Write};

fn main() -> io::Result<()> {
    #[label(secret)]
    let urgent = true;
    let mut file = File::create("mail.txt")?;
    let mut memory: Vec<u8> = Vec::new();
    if urgent {
        let _ = file.write_all(b"urgent"); //~ IFC002
    }
    let _ = memory.len();
    let _ = file.flush();
    Ok(())
}
