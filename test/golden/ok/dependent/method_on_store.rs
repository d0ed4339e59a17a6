// A method of the store that checks before it replies.
#[lattice]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    Public,
    Secret,
}

pub struct Client {
    pub level: Level,
}

pub struct Entry {
    pub level: Level,
    #[label(self.level)]
    pub data: Vec<u8>,
}

#[channel(client.level)]
fn reply(client: &Client, data: &[u8]) {
    let _ = (client.level, data);
}

pub struct Store {
    entries: Vec<Entry>,
}

impl Store {
    pub fn get(&self, client: &Client, index: usize) {
        let Some(entry) = self.entries.get(index) else {
            reply(client, b"none");
            return;
        };
        if entry.level <= client.level {
            reply(client, &entry.data);
        }
    }
}
