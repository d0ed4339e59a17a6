// Data that was stored under a level is still there when the level is lowered.
#[lattice]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    Public,
    Secret,
}

pub struct Entry {
    pub level: Level,
    #[label(self.level)]
    pub data: Vec<u8>,
}

#[label(secret)]
fn key() -> Vec<u8> {
    vec![7]
}

fn main() {
    let mut entry = Entry { level: Level::Secret, data: key() };
    entry.level = Level::Public; //~ IFC005
    println!("{}", entry.data.len());
}
