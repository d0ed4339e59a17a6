// What was learnt of a label in a `RefCell` does not hold at the next borrow.
use std::cell::RefCell;

#[lattice]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Level {
    Public,
    Secret,
}

struct Client {
    level: Level,
}

struct Entry {
    level: Level,
    #[label(self.level)]
    data: Vec<u8>,
}

#[label(secret)]
fn key() -> Vec<u8> {
    vec![7]
}

fn refresh(entry: &RefCell<Entry>) {
    *entry.borrow_mut() = Entry { level: Level::Secret, data: key() };
}

#[channel(client.level)]
fn reply(client: &Client, data: &[u8]) {}

fn get(client: &Client, entry: &RefCell<Entry>) {
    let level = entry.borrow().level;
    if level <= client.level {
        refresh(entry);
        reply(client, &entry.borrow().data); //~ IFC001
    }
}

fn main() {
    let entry = RefCell::new(Entry { level: Level::Public, data: vec![1] });
    get(&Client { level: Level::Public }, &entry);
}
