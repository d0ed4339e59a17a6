// `Debug` of a generic list of records.
use std::fmt::Debug;

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

#[derive(Debug)]
struct L<T> {
    v: T,
    next: Option<Box<L<T>>>,
}

fn depth<T>(l: &L<T>) -> usize {
    1 + l.next.as_ref().map_or(0, |n| depth(n))
}

fn main() {
    let l = L {
        v: rec(),
        next: Some(Box::new(L {
            v: rec(),
            next: None,
        })),
    };
    println!("{}", depth(&l));
    println!("{:?}", l); //~ IFC001
}
