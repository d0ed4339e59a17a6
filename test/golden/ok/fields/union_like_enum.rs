// A variant rebuilt without its payload drops the secret.
enum Packet {
    Raw(u32),
    Sealed(u32),
    Empty,
}

fn forward(p: Packet) -> Packet {
    match p {
        Packet::Raw(_) => Packet::Sealed(0),
        other => other,
    }
}

fn main() {
    #[label(secret)]
    let word = 3;
    match forward(Packet::Raw(word)) {
        Packet::Sealed(n) => println!("{}", n),
        Packet::Raw(_) | Packet::Empty => println!("nothing"),
    }
}
