// A record comes back out of `dyn Any`.
use std::any::Any;

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

fn show(d: Box<dyn Any>) {
    if let Ok(r) = d.downcast::<Rec>() {
        println!("{}", r.key); //~ IFC001
    }
}

fn main() {
    show(Box::new(rec()));
}
