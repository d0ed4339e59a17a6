// Writing secret data to the dependent field of an entry that was found to be secret.
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

pub fn store(client: &Client, entry: &mut Entry, #[label(secret)] key: Vec<u8>) {
    reply(client, b"storing");
    if entry.level == Level::Secret {
        entry.data = key;
    }
}
