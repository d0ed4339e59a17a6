// A write through a mutable reference to another field is none.
struct Register {
    #[channel(public)]
    out: u32,
    scratch: u32,
}

fn main() {
    #[label(secret)]
    let key = 0xbeef;
    let mut reg = Register { out: 0, scratch: 0 };
    let slot = &mut reg.scratch;
    *slot = key;
    let _ = (reg.out, reg.scratch);
}
