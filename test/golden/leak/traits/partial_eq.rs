// A hand-written `==` compares the secret component.
struct Card {
    id: u32,
    pin: u32,
}

impl PartialEq for Card {
    fn eq(&self, other: &Card) -> bool {
        self.pin == other.pin
    }
}

fn main() {
    #[label(secret)]
    let pin = 3;
    let a = Card { id: 1, pin };
    let b = Card { id: 1, pin: 4 };
    println!("{}", a == b); //~ IFC001
    let _ = (a.id, a.pin, b.id);
}
