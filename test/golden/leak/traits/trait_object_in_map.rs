// One of several handlers in a map writes the payload.
use std::collections::HashMap;

trait Handler {
    fn handle(&self, payload: u32);
}

struct Echo;
struct Count;

impl Handler for Echo {
    fn handle(&self, payload: u32) {
        println!("{}", payload); //~ IFC001
    }
}

impl Handler for Count {
    fn handle(&self, _payload: u32) {
        println!("one more");
    }
}

fn main() {
    #[label(secret)]
    let key = 3;
    let mut handlers: HashMap<&str, Box<dyn Handler>> = HashMap::new();
    handlers.insert("count", Box::new(Count));
    handlers.insert("echo", Box::new(Echo));
    if let Some(h) = handlers.get("echo") {
        h.handle(key);
    }
    Echo.handle(1);
}
