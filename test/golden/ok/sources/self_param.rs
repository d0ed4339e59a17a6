// A method without a label on `self` reads public fields.
struct Wallet {
    coins: u32,
    colour: u32,
}

impl Wallet {
    fn count(#[label(secret)] &self) -> u32 {
        self.coins
    }

    fn tint(&self) -> u32 {
        self.colour
    }
}

fn main() {
    let w = Wallet { coins: 3, colour: 7 };
    println!("{}", w.tint());
    let _ = w.count();
}
