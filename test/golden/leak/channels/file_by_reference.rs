// A function that writes to a `&mut File` writes to the file.
use std::fs::File;
use std::io::{self, Write};

fn save<W: Write>(to: &mut W, value: u32) -> io::Result<()> {
    write!(to, "{}", value) //~ IFC001
}

fn main() -> io::Result<()> {
    #[label(secret)]
    let key = 5;
    let mut file = File::create("out.txt")?;
    let mut memory: Vec<u8> = Vec::new();
    save(&mut file, 1)?;
    save(&mut file, key)?;
    let _ = (memory, key);
    Ok(())
}
