// An own `Write` that forwards to stdout writes the secret.
use std::io::{self, Write};

struct Counting {
    bytes: usize,
}

impl Write for Counting {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {
        self.bytes += buf.len();
        io::stdout().write(buf) //~ IFC001
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
