// A labelled method returns secret data from a public object.
struct Keyring {
    slots: u32,
}

impl Keyring {
    #[label(secret)]
    fn derive(&self, index: u32) -> u32 {
        self.slots * 31 + index
    }
}

fn main() {
    let ring = Keyring { slots: 4 };
    let key = ring.derive(2);
    println!("{}", key); //~ IFC001
    let _ = key;
}
