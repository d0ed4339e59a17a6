// `replace` gives back the secret that the cell held.
use std::cell::Cell;

fn main() {
    #[label(secret)]
    let key = 3;
    let c = Cell::new(key);
    let old = c.replace(0);
    println!("{}", old); //~ IFC001
    let _ = key;
}
