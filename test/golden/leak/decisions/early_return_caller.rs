// A result that tells whether the callee returned early is a secret decision in the caller.
fn check(#[label(secret)] pin: u32) -> bool {
    if pin == 0 {
        return false;
    }
    true
}

fn main() {
    let set = check(4711);
    if set {
        println!("pin is set"); //~ IFC002
    }
    let _ = set;
}
