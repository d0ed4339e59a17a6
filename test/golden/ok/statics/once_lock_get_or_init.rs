// A `OnceLock` initialised by a function that returns a public value.
use std::sync::OnceLock;

#[label(secret)]
fn read_secret() -> u32 {
    7
}

fn read_version() -> u32 {
    1
}

static CELL: OnceLock<u32> = OnceLock::new();

fn main() {
    let n = CELL.get_or_init(read_version);
    println!("{}", n);
    let _ = (read_secret(), read_version());
}
