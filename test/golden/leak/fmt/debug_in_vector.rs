// The `Debug` of a vector emits each element's `Debug`.
use std::fmt;

struct Pin(#[label(secret)] u32);

impl fmt::Debug for Pin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Pin({})", self.0)
    }
}

fn main() {
    let pins = vec![Pin(1), Pin(2)];
    println!("{:?}", pins); //~ IFC001
}
