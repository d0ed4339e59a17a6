// Two structs have a cell each.
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
    let c = Consumer { input: Rc::new(RefCell::new(1)) };
    *p.out.borrow_mut() = key;
    println!("{}", c.input.borrow());
}
