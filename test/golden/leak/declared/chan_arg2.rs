// A record reaches a channel through generic functions.
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
fn send<T>(t: T) {
    let _ = t;
}

fn relay<T>(t: T) {
    send(vec![t]); //~ IFC001
}

fn main() {
    relay(rec());
}
