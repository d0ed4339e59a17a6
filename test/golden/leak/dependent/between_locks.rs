// Between two locks of a `Mutex` another thread may put something else there.
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

fn get(client: &Client, entry: &Mutex<Option<Entry>>) {
    let allowed = entry.lock().unwrap().as_ref().is_some_and(|entry| entry.level <= client.level);
    if allowed {
        if let Some(entry) = &*entry.lock().unwrap() {
            reply(client, &entry.data); //~ IFC001
        }
    }
}

fn main() {
    let entry = Mutex::new(Some(Entry { level: Level::Public, data: vec![1] }));
    get(&Client { level: Level::Public }, &entry);
}
