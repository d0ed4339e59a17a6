// What precedes the early return is not controlled by it.
fn check(#[label(secret)] pin: u32) {
    println!("checking");
    if pin == 0 {
        return;
    }
}

fn main() {
    check(4711);
}
