// Building an entry of an unknown level from secret data.
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

pub fn wrap(client: &Client, level: Level, #[label(secret)] key: Vec<u8>) -> Entry {
    reply(client, b"wrapping");
    Entry { level, data: key } //~ IFC005
}
