// A record that is an associated type.
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

trait T {
    type O: Debug;
    fn o(&self) -> Self::O;
}

struct A;
impl T for A {
    type O = Rec;
    fn o(&self) -> Rec {
        rec()
    }
}

fn show<X: T>(x: X) {
    println!("{:?}", x.o()); //~ IFC001
}

fn main() {
    show(A);
}
