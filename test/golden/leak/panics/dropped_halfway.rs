// A destructor that runs because of a panic sees what its value held then.
#[label(secret)]
fn key() -> u64 {
    7
}

struct Trace {
    last: u64,
}

impl Drop for Trace {
    fn drop(&mut self) {
        println!("last: {}", self.last); //~ IFC001
    }
}

impl Trace {
    fn step(&mut self, table: &[u64], at: usize) -> u64 {
        self.last = key();
        let found = table[at];
        self.last = found;
        found
    }
}

fn main() {
    let mut trace = Trace { last: 0 };
    trace.step(&[1, 2], std::env::args().count());
}
