// A function writes the secret through a shared reference to a cell.
use std::cell::Cell;

fn note(to: &Cell<u32>, n: u32) {
    to.set(n);
}

fn main() {
    #[label(secret)]
    let key = 3;
    let seen = Cell::new(0);
    note(&seen, key);
    println!("{}", seen.get()); //~ IFC001
}
