// The data of an entry that was found to be public is printed.
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

pub fn show(client: &Client, entry: &Entry) {
    reply(client, b"showing");
    if entry.level == Level::Public {
        println!("{:?}", entry.data);
    }
}
