// An arm without the guard sends whatever was found.
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

pub fn get(client: &Client, found: Option<&Entry>) {
    match found {
        Some(entry) => reply(client, &entry.data), //~ IFC001
        None => reply(client, b"none"),
    }
}
