// A function writes a literal through a shared reference to a cell.
use std::cell::Cell;

fn note(to: &Cell<u32>, n: u32) {
    let _ = n;
    to.set(to.get() + 1);
}

fn main() {
    #[label(secret)]
    let key = 3;
    let seen = Cell::new(0);
    note(&seen, key);
    println!("{}", seen.get());
}
