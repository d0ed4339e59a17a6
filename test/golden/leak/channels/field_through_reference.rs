// A write through a mutable reference to a channel field is an output.
struct Register {
    #[channel(public)]
    out: u32,
    scratch: u32,
}

fn main() {
    #[label(secret)]
    let key = 0xbeef;
    let mut reg = Register { out: 0, scratch: 0 };
    let slot = &mut reg.out;
    *slot = key; //~ IFC001
    let _ = (reg.out, reg.scratch);
}
