// Writing to a file is an output.
use std::fs::File;
use std::io::{self, Write};

fn main() -> io::Result<()> {
    #[label(secret)]
    let key = String::from("k");
    let mut file = File::create("out.txt")?;
    file.write_all(b"header\n")?;
    file.write_all(key.as_bytes())?; //~ IFC001
    let _ = key;
    Ok(())
}
