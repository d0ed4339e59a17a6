// A secret decides that a lock is taken; where no panic is caught, that shows in no later use of the lock.
use std::collections::HashMap;
use std::sync::{Mutex, RwLock};

#[label(secret)]
fn key() -> u64 {
    7
}

#[derive(Default)]
struct Entry {
    hits: u64,
    marked: bool,
}

#[derive(Default)]
struct State {
    entries: Mutex<HashMap<String, Entry>>,
    names: RwLock<Vec<String>>,
}

impl State {
    fn mark(&self, name: &str, by: u64) {
        if by > 3 {
            if let Some(entry) = self.entries.lock().unwrap().get_mut(name) {
                entry.marked = true;
            }
        }
    }

    fn rename(&self, by: u64) {
        if by > 3 {
            if let Some(name) = self.names.write().unwrap().first_mut() {
                name.push('x');
            }
        }
    }
}

fn main() {
    let state = State::default();
    state.entries.lock().unwrap().insert("a".to_string(), Entry::default());
    state.names.write().unwrap().push("a".to_string());
    state.mark("a", key());
    state.rename(key());
    println!("{}", state.entries.lock().unwrap().len());
    println!("{}", state.entries.lock().unwrap()["a"].hits);
    println!("{}", state.names.read().unwrap().len());
    println!("{}", state.entries.is_poisoned());
}
