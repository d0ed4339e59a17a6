// An optional value of a labelled type: only whether it is there is public.
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
fn main() {
    let k = Some(Key(2));
    println!("{}", k.is_some());
    println!("{}", k.unwrap().0); //~ IFC001
}
