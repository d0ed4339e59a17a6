// A destructor that runs because of a panic sees what its value held then: of this one only the public part.
#[label(secret)]
fn key() -> u64 {
    7
}

struct Trace {
    last: u64,
    scratch: u64,
}

impl Drop for Trace {
    fn drop(&mut self) {
        println!("last: {}", self.last);
    }
}

impl Trace {
    fn step(&mut self, table: &[u64], at: usize) -> u64 {
        self.scratch = key();
        let found = table[at];
        self.scratch = 0;
        self.last = found;
        found
    }
}

fn main() {
    let mut trace = Trace { last: 0, scratch: 0 };
    trace.step(&[1, 2], std::env::args().count());
}
