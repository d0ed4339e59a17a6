// The length of a vector of secrets in a `RefCell` is public.
use std::cell::RefCell;

fn main() {
    #[label(secret)]
    let key = 3;
    let log = RefCell::new(Vec::new());
    log.borrow_mut().push(key);
    println!("{}", log.borrow().len());
}
