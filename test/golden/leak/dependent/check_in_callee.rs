// A helper that replies a second time, outside its check.
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

fn answer(client: &Client, entry: &Entry) {
    if entry.level <= client.level {
        reply(client, &entry.data);
    }
    reply(client, &entry.data); //~ IFC001
}

pub fn get(client: &Client, entry: &Entry) {
    answer(client, entry);
}
