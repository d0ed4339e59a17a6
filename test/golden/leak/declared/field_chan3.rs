// The same through a borrow.
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

struct S {
    #[channel(public)]
    out: Option<Rec>,
}

fn main() {
    let mut s = S { out: None }; //~ IFC001
    let o = &mut s.out;
    *o = Some(rec()); //~ IFC001
}
