// The same by a method of a generic wrapper.
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

struct J<T>(T);
impl<T> J<T> {
    fn enc(&self) -> String {
        ext::enc(&self.0)
    }
}

fn main() {
    println!("{}", J(rec()).enc()); //~ IFC001
}
