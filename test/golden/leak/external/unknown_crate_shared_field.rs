// An unknown function that is given a struct may write through the `Rc` in it.
use std::cell::RefCell;
use std::rc::Rc;

struct Holder {
    slot: Rc<RefCell<u32>>,
}

fn main() {
    #[label(secret)]
    let key = 3u32;
    let slot = Rc::new(RefCell::new(0));
    vendor_sdk::store(Holder { slot: Rc::clone(&slot) }, key);
    println!("{}", slot.borrow()); //~ IFC001
}
