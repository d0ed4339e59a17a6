// A boolean method whose body is the comparison gives the fact.
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

impl Client {
    fn may_read(&self, entry: &Entry) -> bool {
        entry.level <= self.level
    }
}

pub fn get(client: &Client, entry: &Entry) {
    if client.may_read(entry) {
        reply(client, &entry.data);
    }
}
