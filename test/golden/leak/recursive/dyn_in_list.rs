// A list of `dyn` objects, one of which has secret fields.
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

struct N {
    v: Box<dyn Debug>,
    next: Option<Box<N>>,
}

fn show(n: &N) {
    println!("{:?}", n.v); //~ IFC001
    if let Some(m) = &n.next {
        show(m);
    }
}

fn main() {
    let n = N {
        v: Box::new(1),
        next: Some(Box::new(N {
            v: Box::new(rec()),
            next: None,
        })),
    };
    show(&n);
}
