// A record in a generic wrapper is printed.
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

#[derive(Debug)]
struct W<T> {
    t: T,
}

fn show<T: Debug>(t: T) {
    let w = W { t };
    println!("{:?}", w); //~ IFC001
}

fn main() {
    show(rec());
}
