// A hand-written `LowerHex` that emits a checksum of the public field only.
use std::fmt;

struct Key {
    id: u8,
    #[label(secret)]
    bits: u32,
}

impl fmt::LowerHex for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::LowerHex::fmt(&self.id, f)
    }
}

fn main() {
    let k = Key { id: 7, bits: 0xfeed };
    println!("{:x}", k);
    let _ = (k.id, k.bits);
}
