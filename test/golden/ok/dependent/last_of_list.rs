// Every entry of a list is looked at before it goes out.
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

fn make(n: u64) -> Entry {
    if n > 3 {
        Entry { level: Level::Public, data: vec![1] }
    } else {
        Entry { level: Level::Secret, data: key() }
    }
}

fn get(client: &Client, count: u64) {
    let mut entries = Vec::new();
    for n in 0..count {
        entries.push(make(n));
    }
    for entry in &entries {
        if entry.level <= client.level {
            reply(client, &entry.data);
        }
    }
}

fn main() {
    get(&Client { level: Level::Public }, 9);
}
