// Values of a labelled type in containers and behind references.
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

#[label(secret)]
#[derive(Clone, Debug)]
struct Key(u32);
fn show<T: Debug>(t: &T) {
    println!("{:?}", t); //~ IFC001
}

fn main() {
    show(&Key(3));
    show(&vec![Key(2)]);
}
