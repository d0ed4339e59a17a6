// A level in a `Cell` that is read twice may be another the second time.
use std::cell::Cell;

#[lattice]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Level {
    Public,
    Secret,
}

struct Entry {
    level: Level,
    #[label(self.level)]
    data: Vec<u8>,
}

#[channel(level)]
fn reply(level: Level, data: &[u8]) {}

fn get(level: &Cell<Level>, entry: &Entry, refresh: fn(&Cell<Level>)) {
    if entry.level <= level.get() {
        refresh(level);
        reply(level.get(), &entry.data); //~ IFC001
    }
}

#[label(secret)]
fn key() -> Vec<u8> {
    vec![7]
}

fn main() {
    let entry = Entry { level: Level::Secret, data: key() };
    get(&Cell::new(Level::Secret), &entry, |level| level.set(Level::Public));
}
