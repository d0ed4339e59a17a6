// A copy of the data made on the branch may be sent there.
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
    let copy = entry.data.clone();
    if entry.level <= client.level {
        reply(client, &copy);
    }
}
