// A secret field is swapped out through a reference.
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

fn get(r: &mut Rec) -> &mut u32 {
    &mut r.key
}

fn main() {
    let mut r = rec();
    let mut o = 0;
    {
        let k = get(&mut r);
        std::mem::swap(k, &mut o);
    }
    println!("{}", o); //~ IFC001
}
