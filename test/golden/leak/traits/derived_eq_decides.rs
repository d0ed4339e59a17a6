// A derived `==` compares every field, the secret one too.
#[derive(PartialEq)]
struct Card {
    id: u32,
    pin: u32,
}

fn main() {
    #[label(secret)]
    let pin = 3;
    let a = Card { id: 1, pin };
    let b = Card { id: 1, pin: 4 };
    if a == b {
        println!("same card"); //~ IFC002
    }
    let _ = (a.pin, b.pin);
}
