// A cell that is a channel is written to through a shared reference.
use std::cell::Cell;

struct Reply {
    #[channel(public)]
    status: Cell<u64>,
    other: Cell<u64>,
}

#[label(secret)]
fn secret() -> u64 {
    7
}

fn main() {
    let reply = Reply { status: Cell::new(0), other: Cell::new(0) };
    reply.other.set(secret());
    reply.status.set(1);
}
