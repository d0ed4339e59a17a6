// Behind Rc<dyn Store> what is answered is what was saved.
use std::cell::RefCell;
use std::rc::Rc;

trait Store {
    fn save(&self, text: String) -> usize;
    fn saved(&self) -> usize;
    fn name(&self) -> &str;
}

struct Memory {
    name: String,
    texts: RefCell<Vec<String>>,
    last: RefCell<Option<String>>,
}

impl Store for Memory {
    fn save(&self, text: String) -> usize {
        *self.last.borrow_mut() = Some(text.clone());
        self.texts.borrow_mut().push(text);
        self.saved()
    }
    fn saved(&self) -> usize {
        self.last.borrow().as_ref().map_or(0, |text| text.len())
    }
    fn name(&self) -> &str {
        &self.name
    }
}

#[label(secret)]
fn diary() -> String {
    std::env::args().nth(1).unwrap_or_default()
}

fn main() {
    let store: Rc<dyn Store> = Rc::new(Memory { name: "memory".into(), texts: RefCell::default(), last: RefCell::new(None) });
    let again = Rc::clone(&store);
    println!("{}", store.save(diary())); //~ IFC001
    println!("{} {}", again.saved(), again.name()); //~ IFC001
}
