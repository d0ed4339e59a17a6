// A decision on the data of an entry shows in a reply to a client of unknown level.
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

pub fn probe(client: &Client, entry: &Entry) {
    if entry.data.len() > 3 {
        reply(client, b"long"); //~ IFC002
    }
}
