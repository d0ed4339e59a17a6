// A fact about an entry says nothing of a reference that may lead to another one.
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

#[channel(client.level)]
fn reply(client: &Client, data: &[u8]) {}

#[label(secret)]
fn key() -> Vec<u8> {
    vec![7]
}

fn get(client: &Client, entries: &[Entry], other: &Entry, at: usize) {
    let entry = &entries[at];
    if entry.level <= client.level {
        let either = if at > 3 { entry } else { other };
        reply(client, &either.data); //~ IFC001
    }
}

fn main() {
    let entries = [Entry { level: Level::Public, data: vec![1] }];
    get(&Client { level: Level::Public }, &entries, &Entry { level: Level::Secret, data: key() }, 0);
}
