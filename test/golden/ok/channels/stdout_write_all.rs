// Writing to a vector of bytes is none.
use std::io::Write;

fn main() {
    #[label(secret)]
    let bytes = vec![1u8, 2, 3];
    let mut memory: Vec<u8> = Vec::new();
    memory.write_all(&bytes).unwrap();
    let mut out = std::io::stdout();
    out.write_all(b"ready\n").unwrap();
    let _ = memory;
}
