// The `Debug` of a vector of redacting elements emits nothing secret.
use std::fmt;

struct Pin(#[label(secret)] u32);

impl fmt::Debug for Pin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Pin(_)")
    }
}

fn main() {
    let pins = vec![Pin(1), Pin(2)];
    println!("{:?}", pins);
}
