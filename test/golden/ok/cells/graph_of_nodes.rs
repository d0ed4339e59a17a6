// The identifiers of the nodes of a shared graph are public.
use std::cell::RefCell;
use std::rc::Rc;

struct Node {
    id: u32,
    data: RefCell<u32>,
    next: RefCell<Option<Rc<Node>>>,
}

fn main() {
    #[label(secret)]
    let key = 3;
    let a = Rc::new(Node { id: 1, data: RefCell::new(0), next: RefCell::new(None) });
    let b = Rc::new(Node { id: 2, data: RefCell::new(0), next: RefCell::new(None) });
    *a.next.borrow_mut() = Some(b.clone());
    *b.data.borrow_mut() = key;
    if let Some(n) = a.next.borrow().as_ref() {
        println!("{}", n.id);
    }
    let _ = (a.id, b.data.borrow());
}
