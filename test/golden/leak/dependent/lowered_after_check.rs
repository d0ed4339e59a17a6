// A client in a list whose level is lowered after it was tested.
#[lattice]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Level {
    Public,
    Secret,
}

struct Client {
    level: Level,
    seen: u64,
}

struct Entry {
    level: Level,
    #[label(self.level)]
    data: Vec<u8>,
}

#[channel(client.level)]
fn reply(client: &Client, data: &[u8]) {}

fn get(clients: &mut [Client], at: usize, entry: &Entry) {
    let client = &mut clients[at];
    if entry.level <= client.level {
        client.level = Level::Public;
        reply(client, &entry.data); //~ IFC001
    }
}

#[label(secret)]
fn key() -> Vec<u8> {
    vec![7]
}

fn main() {
    let entry = Entry { level: Level::Secret, data: key() };
    get(&mut [Client { level: Level::Secret, seen: 0 }], 0, &entry);
}
