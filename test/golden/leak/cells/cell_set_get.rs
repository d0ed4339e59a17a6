// A secret set in a `Cell` is got back.
use std::cell::Cell;

fn main() {
    #[label(secret)]
    let key = 3;
    let a = Cell::new(0);
    let b = Cell::new(1);
    a.set(key);
    println!("{}", a.get()); //~ IFC001
    let _ = (a.get(), b.get());
}
