use std::cell::RefCell;
fn main() {
    let mut cell = RefCell::new(3);
    let lent = &*cell.borrow();
    cell = RefCell::new(4); //~ E0506
    println!("{lent} {cell:?}");
}
