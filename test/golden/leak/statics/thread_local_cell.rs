// A secret in a thread-local cell.
use std::cell::RefCell;

thread_local! {
    static TRACE: RefCell<Vec<u32>> = RefCell::new(Vec::new());
}

fn record(n: u32) {
    TRACE.with(|t| t.borrow_mut().push(n));
}

fn main() {
    #[label(secret)]
    let key = 3;
    record(key);
    TRACE.with(|t| println!("{:?}", t.borrow())); //~ IFC001
    let _ = key;
}
