// How many weak pointers there are is decided by what decided that they were made.
use std::rc::Rc;

#[label(secret)]
fn secret() -> u64 {
    7
}

fn main() {
    let shared = Rc::new(secret());
    let level = secret();
    let weak = if Rc::strong_count(&shared) > 0 { Some(Rc::downgrade(&shared)) } else { None };
    println!("{}", Rc::weak_count(&shared));
    let _ = (weak, level);
}
