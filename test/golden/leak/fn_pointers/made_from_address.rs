// A function pointer made from an address may be any function whose address was taken.
#[label(secret)]
fn secret() -> u64 {
    7
}

fn show(value: u64) {
    println!("{}", value); //~ IFC001
}

fn main() {
    let address = show as *const ();
    let call: fn(u64) = unsafe { std::mem::transmute(address) };
    call(secret());
}
