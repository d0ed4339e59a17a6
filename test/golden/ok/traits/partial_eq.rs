// A hand-written `==` compares the public component.
struct Card {
    id: u32,
    pin: u32,
}

impl PartialEq for Card {
    fn eq(&self, other: &Card) -> bool {
        self.id == other.id
    }
}

fn main() {
    #[label(secret)]
    let pin = 3;
    let a = Card { id: 1, pin };
    let b = Card { id: 1, pin: 4 };
    println!("{}", a == b);
    let _ = (a.id, a.pin, b.id);
}
