// A shared pointer that is made from a raw one is one more owner of the same value.
use std::cell::Cell;
use std::rc::Rc;

#[label(secret)]
fn secret() -> u64 {
    7
}

fn main() {
    let key = secret();
    let shared = Rc::new(Cell::new(0));
    let raw = Rc::into_raw(Rc::clone(&shared));
    let other = unsafe { Rc::from_raw(raw) };
    other.set(1);
    println!("{}", shared.get());
    let _ = key;
}
