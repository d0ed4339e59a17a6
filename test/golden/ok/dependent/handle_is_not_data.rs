// The client named by the bound is the handle: that it was found by a public search is all that counts.
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

pub fn greet(clients: &[Client], #[label(secret)] key: &[u8]) {
    for client in clients {
        reply(client, b"hello");
    }
    let _ = key;
}
