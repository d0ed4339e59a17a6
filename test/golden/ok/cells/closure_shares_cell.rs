// A closure counts in a cell that it shares.
use std::cell::Cell;
use std::rc::Rc;

fn main() {
    #[label(secret)]
    let key = 3;
    let shared = Rc::new(Cell::new(0));
    let theirs = Rc::clone(&shared);
    let store = move |n: i32| {
        let _ = n;
        theirs.set(theirs.get() + 1);
    };
    store(key);
    println!("{}", shared.get());
}
