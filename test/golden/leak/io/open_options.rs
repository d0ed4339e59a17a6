// A file opened by `OpenOptions` is an output.
use std::fs::OpenOptions;
use std::io::{self, Write};

fn main() -> io::Result<()> {
    #[label(secret)]
    let key = String::from("k");
    let mut file = OpenOptions::new().append(true).create(true).open("audit.log")?;
    writeln!(file, "{}", key)?; //~ IFC001
    let _ = key;
    Ok(())
}
