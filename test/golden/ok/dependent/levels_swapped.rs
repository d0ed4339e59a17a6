// Two levels that change places leave data under the wrong ones; whole entries keep theirs.
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

fn exchange(a: &mut Entry, b: &mut Entry) {
    std::mem::swap(a, b);
}

fn main() {
    let mut first = Entry { level: Level::Secret, data: key() };
    let mut second = Entry { level: Level::Public, data: vec![1] };
    exchange(&mut first, &mut second);
    println!("exchanged");
}
