// A record that is indexed for its secret field.
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

impl std::ops::Index<usize> for Rec {
    type Output = u32;
    fn index(&self, _: usize) -> &u32 {
        &self.key
    }
}

fn main() {
    let r = rec();
    println!("{}", r[0]); //~ IFC001
}
