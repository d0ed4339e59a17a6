// Whether a weak pointer can be upgraded depends on whether the strong one was dropped.
use std::rc::Rc;

#[label(secret)]
fn secret() -> u64 {
    7
}

fn main() {
    let strong = Rc::new(1);
    let weak = Rc::downgrade(&strong);
    if secret() > 3 {
        drop(strong);
    }
    let _ = secret();
    println!("{}", weak.upgrade().is_some()); //~ IFC002
}
