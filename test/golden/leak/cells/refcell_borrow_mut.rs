// A secret written through `borrow_mut` is read through `borrow`.
use std::cell::RefCell;

fn main() {
    #[label(secret)]
    let key = 3;
    let log = RefCell::new(Vec::new());
    log.borrow_mut().push(key);
    println!("{}", log.borrow()[0]); //~ IFC001
}
