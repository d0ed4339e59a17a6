// A file opened by `OpenOptions` that is given public text.
use std::fs::OpenOptions;
use std::io::{self, Write};

fn main() -> io::Result<()> {
    #[label(secret)]
    let key = String::from("k");
    let mut file = OpenOptions::new().append(true).create(true).open("audit.log")?;
    writeln!(file, "{}", "checked")?;
    let _ = key;
    Ok(())
}
