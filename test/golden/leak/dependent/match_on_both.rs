// A match on both levels with one wrong arm.
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

pub fn get(client: &Client, entry: &Entry) {
    match (entry.level, client.level) {
        (Level::Secret, Level::Public) => reply(client, &entry.data), //~ IFC001
        (Level::Public, _) => reply(client, &entry.data),
        (Level::Secret, Level::Secret) => reply(client, &entry.data),
    }
}
