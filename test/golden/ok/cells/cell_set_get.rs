// A distinct `Cell` holds a public value.
use std::cell::Cell;

fn main() {
    #[label(secret)]
    let key = 3;
    let a = Cell::new(0);
    let b = Cell::new(1);
    a.set(key);
    println!("{}", b.get());
    let _ = (a.get(), b.get());
}
