// What was learnt of the entry that was put into a list last does not hold of the others.
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
    let mut allowed = false;
    for n in 0..count {
        let entry = make(n);
        allowed = entry.level <= client.level;
        entries.push(entry);
    }
    if allowed {
        for entry in &entries {
            reply(client, &entry.data); //~ IFC001
        }
    }
}

fn main() {
    get(&Client { level: Level::Public }, 9);
}
