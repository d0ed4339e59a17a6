// Writing a public text to a file.
use std::fs::File;
use std::io::{self, Write};

fn main() -> io::Result<()> {
    #[label(secret)]
    let key = String::from("k");
    let mut file = File::create("out.txt")?;
    file.write_all(b"header\n")?;
    let _ = key;
    Ok(())
}
