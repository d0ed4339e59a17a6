// Which line is read depends on how many were read before, which a secret decided; what a writer holds back is what was written.
use std::io::{self, BufRead, BufWriter, Write};
#[label(secret)]
fn secret() -> u64 {
    7
}

fn main() -> io::Result<()> {
    let key = secret();
    let input = io::stdin();
    let mut line = String::new();
    for _ in 0..key % 3 {
        let mut skipped = String::new();
        input.read_line(&mut skipped)?; //~ IFC002
    }
    input.lock().read_line(&mut line)?; //~ IFC002
    println!("{line}"); //~ IFC002
    let mut written = BufWriter::new(Vec::new());
    write!(written, "{key}")?; //~ IFC002
    println!("{:?}", written.buffer()); //~ IFC001
    Ok(()) //~ IFC002
}
