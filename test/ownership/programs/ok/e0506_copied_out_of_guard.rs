use std::cell::RefCell;
fn main() {
    let mut cell = RefCell::new(3);
    let copied = *cell.borrow();
    let wrapped = Some(*cell.borrow());
    cell = RefCell::new(4);
    println!("{copied} {wrapped:?} {cell:?}");
}
