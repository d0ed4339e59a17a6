// A reference that is one of two is tested itself, and what it leads to is sent.
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

pub fn chosen(client: &Client, first: bool, a: &Entry, b: &Entry) {
    let entry = if first { a } else { b };
    if entry.level <= client.level {
        reply(client, &entry.data);
    }
}

pub fn copied(client: &Client, number: u8, a: &Entry, rest: &[Entry]) {
    let mut entry = a;
    if number > 3 {
        entry = &rest[0];
    }
    let tested = entry;
    if tested.level > client.level {
        return;
    }
    reply(client, &entry.data);
}

pub fn receiver(first: bool, a: &Client, b: &Client, entry: &Entry) {
    let client = match first {
        true => a,
        false => b,
    };
    if entry.level <= client.level {
        reply(client, &entry.data);
    }
}

pub fn raised(first: bool, to: Level, a: &mut Entry, b: &mut Entry) {
    let entry = if first { &mut *a } else { &mut *b };
    if entry.level <= to {
        entry.level = to;
    }
}
