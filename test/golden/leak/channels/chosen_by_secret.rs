// The same is written whatever the secret is, but to another file or log.
use std::fs::File;
use std::io::{self, Write};
#[label(secret)]
fn secret() -> u64 {
    7
}

struct Log {
    name: &'static str,
}
impl Log {
    #[channel(public)]
    fn send(&self, line: &str) {
        let _ = (self.name, line);
    }
}
struct Conn {
    #[label(secret)]
    token: u64,
    file: File,
}
impl Conn {
    fn say(&mut self) -> io::Result<()> {
        self.file.write_all(b"hello")
    }
}
fn write(file: &mut File) -> io::Result<()> {
    file.write_all(b"x") //~ IFC002
}
fn main() -> io::Result<()> {
    let key = secret();
    let at = key;
    let (mut one, mut other) = (File::create("one")?, File::create("other")?);
    write(if at > 7 { &mut one } else { &mut other })?;
    let mut files = vec![one, other];
    files[at as usize % 2].write_all(b"y")?; //~ IFC002
    let (main, audit) = (Log { name: "main" }, Log { name: "audit" });
    let log = if at > 7 { &main } else { &audit };
    log.send("started"); //~ IFC002
    let mut conn = Conn {
        token: key,
        file: File::create("conn")?,
    };
    conn.say()?;
    let _ = conn.token;
    Ok(())
}
