// Setting the level after the wrong check.
#[lattice]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    Public,
    Internal,
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

pub fn classify(client: &Client, entry: &mut Entry, level: Level) {
    reply(client, b"classifying");
    if level <= entry.level {
        entry.level = level; //~ IFC005
    }
}
