// The lengths of a labelled content behind pointers are public, and so is how many owners it has.
use std::cell::RefCell;
use std::rc::Rc;
use std::sync::{Arc, Mutex};

struct Store {
    #[label(content = secret)]
    shared: Rc<String>,
    #[label(content = secret)]
    text: Arc<str>,
    #[label(content = secret)]
    fixed: &'static str,
    #[label(content = secret)]
    cell: Rc<RefCell<Vec<u64>>>,
}

#[label(content = secret)]
fn name() -> Arc<Mutex<String>> {
    Arc::new(Mutex::new("name".to_string()))
}

#[label(content = secret)]
fn table() -> &'static [u64] {
    &[1, 2]
}

fn main() {
    let store = Store { shared: Rc::new("a".to_string()), text: "b".into(), fixed: "c", cell: Rc::new(RefCell::new(vec![1])) };
    println!("{}", store.shared.len());
    println!("{}", Rc::strong_count(&store.shared));
    println!("{}", store.text.len());
    println!("{}", store.fixed.is_empty());
    let cell = store.cell.clone();
    println!("{}", cell.borrow().len());
    println!("{}", name().lock().unwrap().len());
    println!("{}", table().len());
}
