// A dependent label that names no field is an unknown label.
#[lattice]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    Public,
    Secret,
}

pub struct Entry {
    pub level: Level,
    #[label(self.levle)] //~ OWN121
    pub data: Vec<u8>,
}

#[channel(public)]
fn publish(data: &[u8]) {
    let _ = data;
}

pub fn send(entry: &Entry) {
    publish(&entry.data);
}
