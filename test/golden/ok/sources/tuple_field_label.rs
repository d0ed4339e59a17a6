// The other field of a tuple struct is public.
struct Card(u32, #[label(secret)] u32);

fn main() {
    let card = Card(2026, 737);
    println!("{}", card.0);
    let _ = card.1;
}
