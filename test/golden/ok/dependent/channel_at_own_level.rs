// A channel bounded by the level of the entry itself.
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

#[channel(level)]
fn publish(level: Level, data: &[u8]) {
    let _ = (level, data);
}

pub fn send(client: &Client, entry: &Entry, other: &Entry) {
    reply(client, b"sending");
    publish(entry.level, &entry.data);
    let _ = other.level;
}
