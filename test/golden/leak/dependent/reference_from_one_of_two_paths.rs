// Where two paths meet, two references that were one on the first path need not be one on the second.
#[lattice]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    Public,
    Internal,
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

fn pick<'a>(a: &'a Entry, b: &'a Entry, first: bool) -> &'a Entry {
    if first { a } else { b }
}

pub fn picked(client: &Client, first: bool, same: bool, a: &Entry, b: &Entry) {
    let tested;
    let sent;
    if same {
        tested = pick(a, b, first);
        sent = tested;
    } else {
        tested = a;
        sent = b;
    }
    if tested.level <= client.level {
        reply(client, &sent.data); //~ IFC001
    }
}

pub fn chosen(client: &Client, first: bool, same: bool, a: &Entry, b: &Entry) {
    let mut tested = a;
    let mut sent = b;
    if same {
        tested = if first { a } else { b };
        sent = tested;
    }
    if tested.level <= client.level {
        reply(client, &sent.data); //~ IFC001
    }
}
