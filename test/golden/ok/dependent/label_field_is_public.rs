// The level of an entry is itself public and may be printed.
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

pub fn describe(client: &Client, entry: &Entry) {
    if entry.level == Level::Secret {
        println!("a secret entry");
    }
    reply(client, b"described");
}
