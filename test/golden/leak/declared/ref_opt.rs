// The length of a borrowed secret field.
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

fn get(r: &Rec) -> Option<&String> {
    Some(&r.name)
}

fn main() {
    let r = rec();
    if let Some(n) = get(&r) {
        println!("{}", n.len()); //~ IFC001
    }
}
