// A secret decides what is written under a lock.
use std::collections::HashMap;
use std::sync::Mutex;

#[label(secret)]
fn key() -> u64 {
    7
}

#[derive(Default)]
struct Entry {
    hits: u64,
    marked: bool,
}

fn mark(entries: &Mutex<HashMap<String, Entry>>, by: u64) {
    if by > 3 {
        if let Some(entry) = entries.lock().unwrap().get_mut("a") {
            entry.marked = true;
        }
    }
}

fn main() {
    let entries = Mutex::new(HashMap::from([("a".to_string(), Entry::default())]));
    mark(&entries, key());
    println!("{}", entries.lock().unwrap()["a"].hits);
    println!("{}", entries.lock().unwrap()["a"].marked); //~ IFC002
}
