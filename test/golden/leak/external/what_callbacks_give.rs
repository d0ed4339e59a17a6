// Code that is not known may pass on what the program's own code gives it: results of closures and of its traits' methods, and what these leave behind.
use std::cell::Cell;

struct Written {
    out: u32,
}

struct Shared {
    out: Cell<u32>,
}

fn source() -> u32 {
    #[label(secret)]
    let key = 4;
    key
}

impl timers::Tick for Written {
    fn tick(&mut self) {
        self.out = source();
    }
}

impl timers::Watch for Shared {
    fn watch(&self) {
        self.out.set(source());
    }
}

impl timers::Ask for Vec<Written> {
    fn ask(&self) -> u32 {
        0
    }
}

struct Asked;

impl timers::Ask for Asked {
    fn ask(&self) -> u32 {
        source()
    }
}

fn main() {
    let mut written = Written { out: 0 };
    timers::drive(&mut written);
    println!("{}", written.out); //~ IFC001
    let shared = Shared { out: Cell::new(0) };
    timers::look(&shared);
    println!("{}", shared.out.get()); //~ IFC001
    println!("{}", timers::ask(&Asked)); //~ IFC001
    println!("{}", timers::run(|| source())); //~ IFC001
    println!("{}", timers::run(|| 4));
}
