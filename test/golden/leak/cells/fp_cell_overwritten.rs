// A false alarm on purpose: a cell has one label for its whole life, though the secret was overwritten.
use std::cell::Cell;
use std::rc::Rc;

fn main() {
    #[label(secret)]
    let key = 3;
    let shared = Rc::new(Cell::new(0));
    let other = Rc::clone(&shared);
    shared.set(key);
    other.set(0);
    println!("{}", shared.get()); //~ IFC001
}
