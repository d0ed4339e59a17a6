// How many weak pointers there are is decided by what decided that they were made.
use std::rc::Rc;

#[label(secret)]
fn secret() -> u64 {
    7
}

fn main() {
    let shared = Rc::new(1);
    let level = secret();
    let weak = if level > 3 { Some(Rc::downgrade(&shared)) } else { None };
    println!("{}", Rc::weak_count(&shared)); //~ IFC002
    let _ = (weak, level);
}
