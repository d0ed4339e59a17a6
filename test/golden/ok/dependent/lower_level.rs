// Lowering the level after the data was overwritten.
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

pub fn publish(client: &Client, entry: &mut Entry) {
    reply(client, b"publishing");
    entry.data = Vec::new();
    entry.level = Level::Public;
}
