// A labelled `self` makes all its fields secret inside the method.
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
    println!("{}", w.count()); //~ IFC001
    let _ = w.count();
}
