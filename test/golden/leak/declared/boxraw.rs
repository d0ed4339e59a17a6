// A record goes through a raw pointer.
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
    let p = Box::into_raw(Box::new(rec()));
    let r = unsafe { Box::from_raw(p) };
    println!("{}", r.key); //~ IFC001
}
