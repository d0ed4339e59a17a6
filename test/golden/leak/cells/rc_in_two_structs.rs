// Two structs share a cell.
use std::cell::RefCell;
use std::rc::Rc;

struct Producer {
    out: Rc<RefCell<u32>>,
}

struct Consumer {
    input: Rc<RefCell<u32>>,
}

fn main() {
    #[label(secret)]
    let key = 3;
    let shared = Rc::new(RefCell::new(0));
    let p = Producer { out: shared.clone() };
    let c = Consumer { input: shared };
    *p.out.borrow_mut() = key;
    println!("{}", c.input.borrow()); //~ IFC001
}
