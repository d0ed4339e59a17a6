// Building an entry at another level after the check that it is high enough.
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

pub fn upgrade(client: &Client, from: &Entry, level: Level) -> Option<Entry> {
    reply(client, b"upgrading");
    if from.level <= level {
        return Some(Entry { level, data: from.data.clone() });
    }
    None
}
