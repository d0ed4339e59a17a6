// A function pointer made from an address may be any function whose address was taken and that takes as many arguments.
#[label(secret)]
fn secret() -> u64 {
    7
}

fn keep(_value: u64) {
    println!("called");
}

fn show_both(a: u64, b: u64) {
    println!("{} {}", a, b);
}

fn show(value: u64) {
    println!("{}", value);
}

fn main() {
    let address = keep as *const ();
    let call: fn(u64) = unsafe { std::mem::transmute(address) };
    call(secret());
    let address = show_both as usize;
    println!("{}", address == 0);
    show(1);
}
