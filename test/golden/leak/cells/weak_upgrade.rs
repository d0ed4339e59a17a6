// A secret reached through an upgraded `Weak`.
use std::cell::RefCell;
use std::rc::Rc;

fn main() {
    #[label(secret)]
    let key = 3;
    let strong = Rc::new(RefCell::new(0));
    let weak = Rc::downgrade(&strong);
    *strong.borrow_mut() = key;
    if let Some(cell) = weak.upgrade() {
        println!("{}", cell.borrow()); //~ IFC001
        drop(cell);
    }
}
