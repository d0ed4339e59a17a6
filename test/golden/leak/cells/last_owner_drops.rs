// When the last owner goes decides when the shared value is dropped.
use std::rc::Rc;

struct Session {
    key: u64,
}

impl Drop for Session {
    fn drop(&mut self) {
        println!("closed {}", self.key); //~ IFC002
    }
}

#[label(secret)]
fn secret() -> u64 {
    7
}

fn main() {
    let shared = Rc::new(Session { key: 1 });
    let mut owners = vec![Rc::clone(&shared)];
    let level = secret();
    if level > 3 {
        owners.clear();
    }
    drop(shared);
    println!("at the end");
    drop(owners);
    let _ = level;
}
