// The check was made for one entry, another one is sent.
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

pub fn get(client: &Client, a: &Entry, b: &Entry) {
    if a.level <= client.level {
        reply(client, &b.data); //~ IFC001
    }
    let _ = b.level;
}
