// A hand-written `LowerHex` emits the secret.
use std::fmt;

struct Key {
    id: u8,
    #[label(secret)]
    bits: u32,
}

impl fmt::LowerHex for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::LowerHex::fmt(&self.bits, f)
    }
}

fn main() {
    let k = Key { id: 7, bits: 0xfeed };
    println!("{:x}", k); //~ IFC001
    let _ = (k.id, k.bits);
}
