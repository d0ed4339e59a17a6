// A secret written through one `Rc` is read through the other.
use std::cell::RefCell;
use std::rc::Rc;

fn main() {
    #[label(secret)]
    let key = 3;
    let a = Rc::new(RefCell::new(0));
    let b = Rc::clone(&a);
    *a.borrow_mut() = key;
    println!("{}", b.borrow()); //~ IFC001
}
