// An early return in the callee does not control what the caller does after the call.
fn check(#[label(secret)] pin: u32) -> bool {
    if pin == 0 {
        return false;
    }
    true
}

fn main() {
    let set = check(4711);
    println!("checked");
    let _ = set;
}
