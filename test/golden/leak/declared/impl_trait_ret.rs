// A record behind `impl Debug`.
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

fn mk() -> impl Debug {
    rec()
}

fn main() {
    println!("{:?}", mk()); //~ IFC001
}
