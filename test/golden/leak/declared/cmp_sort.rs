// Which record comes first, by all fields.
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
    let mut v = vec![rec(), Rec::default()];
    v.sort();
    println!("{}", v[0].id); //~ IFC002
}
