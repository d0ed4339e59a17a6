// Under one lock of a `Mutex` nobody else puts something there, whatever other locks are taken.
use std::sync::Mutex;

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

fn get(client: &Client, entry: &Mutex<Option<Entry>>, count: &Mutex<u64>) {
    if let Some(entry) = &*entry.lock().unwrap() {
        if entry.level <= client.level {
            *count.lock().unwrap() += 1;
            reply(client, &entry.data);
        }
    }
}

fn main() {
    let entry = Mutex::new(Some(Entry { level: Level::Public, data: vec![1] }));
    get(&Client { level: Level::Public }, &entry, &Mutex::new(0));
}
