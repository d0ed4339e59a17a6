// An own `Write` that counts bytes is no channel.
use std::io::{self, Write};

struct Counting {
    bytes: usize,
}

impl Write for Counting {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {
        self.bytes += buf.len();
        Ok(buf.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn main() -> io::Result<()> {
    #[label(content = secret)]
    let key = vec![1u8, 2];
    let mut c = Counting { bytes: 0 };
    c.write_all(&key)?;
    println!("{}", c.bytes);
    Ok(())
}
