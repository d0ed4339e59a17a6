// The level of an element of a list is changed under the wrong test, or another element was tested.
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

pub fn all(entries: &mut [Entry], to: Level) {
    for entry in entries.iter_mut() {
        if to <= entry.level {
            entry.level = to; //~ IFC005
        }
    }
}

pub fn one(entries: &mut Vec<Entry>, to: Level) {
    if let Some(entry) = entries.get_mut(1) {
        if entry.level <= to {
            let entry = &mut entries[0];
            entry.level = to; //~ IFC005
        }
    }
}

pub fn pairs(high: &mut [Entry], low: &mut [Entry]) {
    for (a, b) in high.iter_mut().zip(low.iter_mut()) {
        if a.level >= b.level {
            a.level = b.level; //~ IFC005
        }
    }
}
