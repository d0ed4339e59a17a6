// An assignment to a field that is no channel is none.
struct Register {
    #[channel(public)]
    out: u32,
    scratch: u32,
}

fn main() {
    #[label(secret)]
    let key = 0xbeef;
    let mut reg = Register { out: 0, scratch: 0 };
    reg.scratch = key;
    reg.out = 1;
    let _ = (reg.out, reg.scratch);
}
