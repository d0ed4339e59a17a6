// A function that is no channel, called through a function pointer.
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
    let f: fn(u32) = keep;
    f(key);
}
