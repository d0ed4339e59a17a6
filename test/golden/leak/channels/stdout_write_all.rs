// Writing to `stdout()` is an output.
use std::io::Write;

fn main() {
    #[label(secret)]
    let bytes = vec![1u8, 2, 3];
    let mut memory: Vec<u8> = Vec::new();
    memory.write_all(&bytes).unwrap();
    let mut out = std::io::stdout();
    out.write_all(b"ready\n").unwrap();
    out.write_all(&bytes).unwrap(); //~ IFC001
    let _ = memory;
}
