// What follows an early return under a secret decision is controlled by it.
fn check(#[label(secret)] pin: u32) {
    if pin == 0 {
        return;
    }
    println!("pin is set"); //~ IFC002
}

fn main() {
    check(4711);
}
