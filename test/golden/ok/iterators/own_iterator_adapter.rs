// The default adapters of an own iterator count its public items.
struct Repeat {
    value: u32,
    left: u32,
}

impl Iterator for Repeat {
    type Item = u32;

    fn next(&mut self) -> Option<u32> {
        if self.left == 0 {
            None
        } else {
            self.left -= 1;
            Some(self.value)
        }
    }
}

fn main() {
    #[label(secret)]
    let value = 7;
    let it = Repeat { value, left: 3 };
    println!("{:?}", it.map(|_| 1).last());
}
