// A graph of counted nodes with secret weights: numbers of nodes are public.
use std::cell::RefCell;
use std::rc::Rc;

struct Node {
    id: u32,
    #[label(secret)]
    weight: RefCell<u32>,
    next: RefCell<Vec<Rc<Node>>>,
}

fn ids(n: &Rc<Node>, out: &mut Vec<u32>) {
    out.push(n.id);
    for m in n.next.borrow().iter() {
        ids(m, out);
    }
}

fn sum(n: &Rc<Node>) -> u32 {
    *n.weight.borrow() + n.next.borrow().iter().map(sum).sum::<u32>()
}

fn main() {
    let a = Rc::new(Node {
        id: 1,
        weight: RefCell::new(5),
        next: RefCell::default(),
    });
    let b = Rc::new(Node {
        id: 2,
        weight: RefCell::new(6),
        next: RefCell::default(),
    });
    a.next.borrow_mut().push(b.clone());
    b.next.borrow_mut().push(Rc::new(Node {
        id: 3,
        weight: RefCell::new(7),
        next: RefCell::default(),
    }));
    let mut v = vec![];
    ids(&a, &mut v);
    println!("{v:?}");
    let _ = sum(&a);
}
