// A parameter whose label is another parameter, printed without a test.
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

pub fn show(client: &Client, level: Level, #[label(level)] data: &[u8]) {
    reply(client, b"showing");
    if level != Level::Public {
        println!("{:?}", data); //~ IFC001
    }
}
