// A view that borrows a secret field.
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

struct V<'a> {
    n: &'a str,
}

fn view(r: &Rec) -> V<'_> {
    V { n: &r.name }
}

fn main() {
    let r = rec();
    let v = view(&r);
    println!("{}", v.n); //~ IFC001
}
