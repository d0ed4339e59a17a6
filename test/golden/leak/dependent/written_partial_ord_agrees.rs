// A written `PartialOrd` that disagrees with the lattice is a warning, and no facts are taken from it.
use std::cmp::Ordering;

#[lattice]
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Level {
    Public,
    Secret,
}

impl PartialOrd for Level { //~ IFC103
    fn partial_cmp(&self, other: &Level) -> Option<Ordering> {
        match (self, other) {
            (Level::Public, Level::Secret) => Some(Ordering::Greater),
            (Level::Secret, Level::Public) => Some(Ordering::Less),
            _ => Some(Ordering::Equal),
        }
    }
}

pub struct Entry {
    pub level: Level,
    #[label(self.level)]
    pub data: Vec<u8>,
}

#[channel(level)]
fn publish(level: Level, data: &[u8]) {
    let _ = (level, data);
}

pub fn send(to: Level, entry: &Entry) {
    if entry.level <= to {
        publish(to, &entry.data); //~ IFC001
    }
}
