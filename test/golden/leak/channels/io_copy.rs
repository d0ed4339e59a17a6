// `io::copy` to stdout writes what the reader holds.
use std::io;

fn main() -> io::Result<()> {
    #[label(content = secret)]
    let key = vec![1u8, 2];
    let mut reader = key.as_slice();
    println!("copying");
    io::copy(&mut reader, &mut io::stdout())?; //~ IFC001
    Ok(())
}
