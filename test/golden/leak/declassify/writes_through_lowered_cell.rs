// A declassified value that shares a cell with another: what goes into the cell later is seen by both.
use std::cell::RefCell;
use std::rc::Rc;

struct Log {
    lines: Rc<RefCell<Vec<u64>>>,
}

#[label(secret)]
fn secret() -> u64 {
    7
}

fn main() {
    let lines = Rc::new(RefCell::new(vec![1]));
    let log = declassify!(Log { lines: lines.clone() }, public, "the log is known");
    log.lines.borrow_mut().push(secret());
    println!("{:?}", lines.borrow()); //~ IFC001
}
