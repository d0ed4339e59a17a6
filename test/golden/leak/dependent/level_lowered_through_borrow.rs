// A borrow of the level may lower it while there is data.
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

fn set(level: &mut Level, to: Level) {
    *level = to;
}

fn main() {
    let mut entry = Entry { level: Level::Secret, data: key() };
    set(&mut entry.level, Level::Public); //~ IFC005
    if entry.level == Level::Public {
        println!("{:?}", entry.data);
    }
}
