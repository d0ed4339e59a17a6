// A generic list of records: of the copies, one field is secret.
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

struct L<T> {
    v: T,
    next: Option<Box<L<T>>>,
}

fn all<T: Clone>(l: &L<T>, out: &mut Vec<T>) {
    out.push(l.v.clone());
    if let Some(n) = &l.next {
        all(n, out);
    }
}

fn main() {
    let l = L {
        v: rec(),
        next: Some(Box::new(L {
            v: rec(),
            next: None,
        })),
    };
    let mut o = vec![];
    all(&l, &mut o);
    println!("{}", o[0].id);
    println!("{}", o[0].key); //~ IFC001
}
