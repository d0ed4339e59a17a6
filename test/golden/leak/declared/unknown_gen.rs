// The same by a function that does not know the type.
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

fn enc<T>(t: &T) -> String {
    ext::enc(t)
}

fn main() {
    println!("{}", enc(&rec())); //~ IFC001
}
