// A foreign function may call what a struct holds that it is given.
#[repr(C)]
struct Handler {
    state: u64,
    call: extern "C" fn(u64),
}

extern "C" {
    fn register(handler: *const Handler);
}

#[label(secret)]
fn secret() -> u64 {
    7
}

extern "C" fn show(value: u64) {
    println!("{}", value); //~ IFC001
}

fn main() {
    let handler = Handler { state: secret(), call: show };
    unsafe { register(&handler) };
}
