// A record behind a weak pointer.
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

fn main() {
    let r = Rc::new(rec());
    let w = Rc::downgrade(&r);
    if let Some(r) = w.upgrade() {
        println!("{}", r.id);
        println!("{}", r.key); //~ IFC001
    }
}
