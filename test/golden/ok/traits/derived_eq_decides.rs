// A comparison of the public field.
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
    if a.id == b.id {
        println!("same card");
    }
    let _ = (a.pin, b.pin);
}
