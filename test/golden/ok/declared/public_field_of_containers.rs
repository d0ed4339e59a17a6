// The public fields of records in generic containers.
use std::cell::RefCell;
use std::rc::Rc;

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
struct Rec {
    id: u32,
    #[label(secret)]
    key: u32,
    #[label(secret)]
    name: String,
}

fn rec() -> Rec {
    Rec {
        id: 1,
        key: std::env::args().count() as u32,
        name: "n".into(),
    }
}

fn first<T>(v: &[T]) -> Option<&T> {
    v.first()
}

fn main() {
    let v = vec![rec()];
    if let Some(r) = first(&v) {
        println!("{}", r.id);
    }
    let b = Box::new(rec());
    println!("{}", b.id);
    let o = Some(rec());
    println!("{}", o.is_some());
    let r = Rc::new(RefCell::new(rec()));
    println!("{}", r.borrow().id);
    r.borrow_mut().id = 4;
    println!("{}", r.borrow().id);
}
