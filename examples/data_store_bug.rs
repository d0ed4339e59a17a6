//! A store that keeps data for clients of different privilege. What a client may read is decided at run time;
//! here the decision has a bug: the comparison is the wrong way round.

#[lattice]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Level { Public, Internal, Secret }

struct Client { name: String, level: Level }

struct Entry { owner: String, level: Level, #[label(self.level)] data: Vec<u8> }

struct Store { entries: Vec<Entry> }

/// Sends data to a client: it must not be above the client's level.
#[channel(client.level)]
fn reply(client: &Client, data: &[u8]) {
    println!("to {}: {:?}", client.name, data);
}

impl Store {
    fn put(&mut self, owner: &str, level: Level, #[label(level)] data: Vec<u8>) {
        self.entries.push(Entry { owner: owner.to_string(), level, data });
    }

    fn get(&self, client: &Client, owner: &str) {
        for entry in &self.entries {
            if entry.owner == owner && client.level <= entry.level {
                reply(client, &entry.data);
            }
        }
    }
}

fn main() {
    let guest = Client { name: "guest".to_string(), level: Level::Public };
    let admin = Client { name: "admin".to_string(), level: Level::Secret };
    let mut store = Store { entries: Vec::new() };
    #[label(secret)] let key = vec![7, 7, 7];
    store.put("bank", Level::Secret, key);
    store.put("blog", Level::Public, vec![1, 2, 3]);
    store.get(&guest, "blog");
    store.get(&admin, "bank");
}
