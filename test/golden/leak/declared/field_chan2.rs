// A generic function writes a record to a field that is a channel.
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

struct S<T> {
    #[channel(public)]
    out: T,
}

fn put<T>(s: &mut S<T>, t: T) {
    s.out = t; //~ IFC001
}

fn main() {
    let mut s = S { //~ IFC001
        out: Rec::default(),
    };
    put(&mut s, rec());
}
