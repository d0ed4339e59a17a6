// `io::copy` to a sink writes nothing.
use std::io;

fn main() -> io::Result<()> {
    #[label(content = secret)]
    let key = vec![1u8, 2];
    let mut reader = key.as_slice();
    println!("copying");
    io::copy(&mut reader, &mut io::sink())?;
    Ok(())
}
