// `replace` gives back the public value that the cell held.
use std::cell::Cell;

fn main() {
    #[label(secret)]
    let key = 3;
    let c = Cell::new(4);
    let old = c.replace(0);
    println!("{}", old);
    let _ = key;
}
