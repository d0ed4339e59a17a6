//! How often an element is made or cloned depends on the number that was asked for, which is public here.
use std::cell::Cell;

struct Counted<'a>(&'a Cell<u32>);

impl Clone for Counted<'_> {
    fn clone(&self) -> Self {
        self.0.set(self.0.get() + 1);
        Counted(self.0)
    }
}

fn main() {
    #[label(secret)]
    let size = 3;
    let asked = 4;
    let mut made = 0;
    let mut list = Vec::new();
    list.resize_with(asked, || made += 1);
    println!("{}", made);
    let clones = Cell::new(0);
    let copies = vec![Counted(&clones); asked];
    println!("{}", clones.get());
    let more = Cell::new(0);
    let mut grown = vec![Counted(&more)];
    grown.resize(asked, Counted(&more));
    println!("{}", more.get());
    drop((copies, size));
}
