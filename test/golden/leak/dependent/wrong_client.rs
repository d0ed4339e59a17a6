// The check was made for one client, the reply goes to another.
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

pub fn get(first: &Client, second: &Client, entry: &Entry) {
    if entry.level <= first.level {
        reply(second, &entry.data); //~ IFC001
    }
    reply(second, b"end");
}
