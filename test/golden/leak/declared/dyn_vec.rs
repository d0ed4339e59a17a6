// Objects of several types behind `dyn`: one of them has secret fields.
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

fn main() {
    let v: Vec<Box<dyn Debug>> = vec![Box::new(1), Box::new(rec())];
    for d in &v {
        println!("{:?}", d); //~ IFC001
    }
}
