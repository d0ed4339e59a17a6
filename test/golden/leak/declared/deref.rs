// A record that dereferences to its secret field.
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

impl std::ops::Deref for Rec {
    type Target = String;
    fn deref(&self) -> &String {
        &self.name
    }
}

fn main() {
    let r = rec();
    println!("{}", r.len()); //~ IFC001
}
