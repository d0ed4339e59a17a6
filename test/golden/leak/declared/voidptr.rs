// A pointer forgets its type and gets it back.
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
    let r = rec();
    let p = &r as *const Rec as *const ();
    let q = p as *const Rec;
    println!("{}", unsafe { (*q).key }); //~ IFC001
}
