// A secret written through one `Rc` is not read through an unrelated one.
use std::cell::RefCell;
use std::rc::Rc;

fn main() {
    #[label(secret)]
    let key = 3;
    let a = Rc::new(RefCell::new(0));
    let b = Rc::new(RefCell::new(0));
    *a.borrow_mut() = key;
    println!("{}", b.borrow());
}
