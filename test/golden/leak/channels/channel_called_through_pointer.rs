// A channel called through a function pointer is still the channel.
#[channel(public)]
fn emit(value: u32) {
    let _ = value;
}

fn keep(value: u32) {
    let _ = value;
}

fn main() {
    #[label(secret)]
    let key = 3;
    emit(1);
    let f: fn(u32) = emit;
    f(key); //~ IFC001
}
