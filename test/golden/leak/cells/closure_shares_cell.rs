// A closure stores the secret in a cell that it shares.
use std::cell::Cell;
use std::rc::Rc;

fn main() {
    #[label(secret)]
    let key = 3;
    let shared = Rc::new(Cell::new(0));
    let theirs = Rc::clone(&shared);
    let store = move |n: i32| {
        theirs.set(n);
    };
    store(key);
    println!("{}", shared.get()); //~ IFC001
}
