// A record goes through a trait that is not known.
use std::fmt::Debug;

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

fn conv<T: ext::Tr>(t: T) -> T::Out
where
    T::Out: Debug,
{
    t.out()
}

fn main() {
    println!("{:?}", conv(rec())); //~ IFC001
}
