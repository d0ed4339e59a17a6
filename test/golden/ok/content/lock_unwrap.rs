// `lock().unwrap()` itself leaks nothing.
use std::sync::Mutex;

fn main() {
    #[label(secret)]
    let pin = 4711;
    let cell = Mutex::new(pin);
    let guard = cell.lock().unwrap();
    println!("locked");
    drop(guard);
}
