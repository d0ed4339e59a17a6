// A labelled content may stand behind pointers.
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
    println!("{}", store.shared); //~ IFC001
    println!("{}", store.text); //~ IFC001
    println!("{}", store.fixed); //~ IFC001
    let cell = store.cell.clone();
    println!("{}", cell.borrow()[0]); //~ IFC001
    println!("{}", name().lock().unwrap()); //~ IFC001
    println!("{}", table()[1]); //~ IFC001
}
