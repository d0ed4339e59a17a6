// What a method returns carries the label of its receiver's level.
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

pub struct Blob {
    pub level: Level,
    bytes: Vec<u8>,
}

impl Blob {
    #[label(self.level)]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }
}

pub fn get(client: &Client, blob: &Blob) {
    {
        reply(client, blob.bytes()); //~ IFC001
    }
}
