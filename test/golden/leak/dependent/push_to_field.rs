// Pushing a secret byte to the dependent field of an entry of unknown level.
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

pub fn append(client: &Client, entry: &mut Entry, #[label(secret)] byte: u8, marker: u8) {
    reply(client, b"appending");
    entry.data.push(byte); //~ IFC005
    let _ = (byte, marker);
}
