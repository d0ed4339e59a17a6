// How often elements are compared depends on what they are, which shows where comparing has an effect.
use std::cell::Cell;

#[label(secret)]
fn key() -> u64 {
    7
}

thread_local! {
    static COMPARED: Cell<u64> = Cell::new(0);
}

struct Counted(u64);

impl PartialEq for Counted {
    fn eq(&self, other: &Counted) -> bool {
        COMPARED.with(|compared| compared.set(compared.get() + 1));
        self.0 == other.0
    }
}

fn main() {
    let values = [Counted(1), Counted(7), Counted(3)];
    let _found = values.contains(&Counted(key()));
    println!("{}", COMPARED.with(|compared| compared.get())); //~ IFC002
}
