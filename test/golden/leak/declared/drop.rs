// A destructor behind `dyn Any` prints a secret field.
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

struct D(Rec);
impl Drop for D {
    fn drop(&mut self) {
        println!("{}", self.0.key); //~ IFC001
    }
}

fn main() {
    let v = vec![Box::new(D(rec())) as Box<dyn Any>];
    drop(v);
}
