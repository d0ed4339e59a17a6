// What is not the middle level may be the highest; what is at least the lowest may be the lowest.
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

pub fn unequal(client: &Client, entry: &Entry) {
    if entry.level != Level::Internal && client.level != Level::Public {
        reply(client, &entry.data); //~ IFC001
    }
}

pub fn returned(client: &Client, entry: &Entry) {
    if entry.level == Level::Internal || client.level == Level::Public {
        return;
    }
    reply(client, &entry.data); //~ IFC001
}

pub fn below(client: &Client, entry: &Entry) {
    if entry.level < Level::Secret && client.level >= Level::Public {
        reply(client, &entry.data); //~ IFC001
    }
}

pub fn turned(client: &Client, entry: &Entry) {
    if Level::Secret > entry.level {
        if let Level::Internal | Level::Public = client.level {
            reply(client, &entry.data); //~ IFC001
        }
    }
}
