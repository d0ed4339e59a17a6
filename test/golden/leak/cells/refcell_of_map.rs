// A shared map hands out the secret under its key.
use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

fn main() {
    #[label(secret)]
    let token = String::from("t");
    let cache: Rc<RefCell<HashMap<u32, String>>> = Rc::new(RefCell::new(HashMap::new()));
    let other = cache.clone();
    other.borrow_mut().insert(1, token);
    println!("{:?}", cache.borrow().get(&1)); //~ IFC001
}
