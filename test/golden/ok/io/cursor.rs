// What was written to a cursor is not printed.
use std::io::{self, Cursor, Write};

fn main() -> io::Result<()> {
    #[label(secret)]
    let byte = 3u8;
    let mut c = Cursor::new(Vec::new());
    c.write_all(&[byte])?;
    let bytes = c.into_inner();
    println!("{}", bytes.len());
    Ok(())
}
