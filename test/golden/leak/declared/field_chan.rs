// A record is pushed to a field that is a channel.
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
    out: Vec<Rec>,
}

fn main() {
    let mut s = S { out: vec![] }; //~ IFC001
    s.out.push(rec()); //~ IFC001
}
