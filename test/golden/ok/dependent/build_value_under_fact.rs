// Building an entry at the level of the one that was copied.
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

pub fn copy(client: &Client, from: &Entry, level: Level) -> Entry {
    reply(client, b"copying");
    let _ = level;
    Entry { level: from.level, data: from.data.clone() }
}
