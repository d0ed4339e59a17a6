// A payload rebuilt in another variant keeps the secret.
enum Packet {
    Raw(u32),
    Sealed(u32),
    Empty,
}

fn forward(p: Packet) -> Packet {
    match p {
        Packet::Raw(n) => Packet::Sealed(n),
        other => other,
    }
}

fn main() {
    #[label(secret)]
    let word = 3;
    match forward(Packet::Raw(word)) {
        Packet::Sealed(n) => println!("{}", n), //~ IFC001
        Packet::Raw(_) | Packet::Empty => println!("nothing"),
    }
}
