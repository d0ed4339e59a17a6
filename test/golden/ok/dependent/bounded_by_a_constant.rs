// What is not the highest level is at most the one below it; what is above the lowest is at least the next.
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
    if entry.level != Level::Secret && client.level != Level::Public {
        reply(client, &entry.data);
    }
}

pub fn returned(client: &Client, entry: &Entry) {
    if entry.level == Level::Secret || client.level == Level::Public {
        return;
    }
    reply(client, &entry.data);
}

pub fn below(client: &Client, entry: &Entry) {
    if entry.level < Level::Secret && client.level > Level::Public {
        reply(client, &entry.data);
    }
}

pub fn turned(client: &Client, entry: &Entry) {
    if Level::Secret > entry.level {
        if let Level::Internal | Level::Secret = client.level {
            reply(client, &entry.data);
        }
    }
}
