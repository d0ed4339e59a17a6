// An iterator of the project's own yields secrets.
struct Keys {
    seed: u32,
    index: u32,
}

impl Iterator for Keys {
    type Item = u32;

    fn next(&mut self) -> Option<u32> {
        if self.index == 3 {
            return None;
        }
        self.index += 1;
        Some(self.seed * self.index)
    }
}

fn main() {
    #[label(secret)]
    let seed = 7;
    for k in (Keys { seed, index: 0 }) {
        println!("{}", k); //~ IFC001
    }
}
