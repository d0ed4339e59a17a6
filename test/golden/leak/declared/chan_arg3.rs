// A reference to a record reaches a channel.
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

#[channel(public)]
fn send<T>(t: &T) {
    let _ = t;
}

struct H {
    r: Rec,
}

impl H {
    fn go(&self) {
        send(&self.r); //~ IFC001
    }
}

fn main() {
    H { r: rec() }.go();
}
