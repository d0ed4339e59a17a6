// What a lock guards is secret if a secret was put there.
use std::sync::Mutex;

fn main() {
    #[label(secret)]
    let pin = 4711;
    let cell = Mutex::new(pin);
    let guard = cell.lock().unwrap();
    println!("{}", *guard); //~ IFC001
    drop(guard);
}
