// A level in a `Cell` that is read once is what it was then.
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
    let now = level.get();
    if entry.level <= now {
        refresh(level);
        reply(now, &entry.data);
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
