// A record that is borrowed as its secret field.
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

impl std::borrow::Borrow<str> for Rec {
    fn borrow(&self) -> &str {
        &self.name
    }
}

fn main() {
    let r = rec();
    let s: &str = std::borrow::Borrow::borrow(&r);
    println!("{}", s); //~ IFC001
}
