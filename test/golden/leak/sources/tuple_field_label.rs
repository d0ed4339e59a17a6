// A labelled field of a tuple struct is secret.
struct Card(u32, #[label(secret)] u32);

fn main() {
    let card = Card(2026, 737);
    println!("{}", card.1); //~ IFC001
    let _ = card.1;
}
