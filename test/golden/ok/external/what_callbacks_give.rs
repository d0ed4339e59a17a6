// Code that is not known passes on what the programs own code gives it, and nothing of that is secret.
use std::cell::Cell;

struct Written {
    out: u32,
}

struct Shared {
    out: Cell<u32>,
}

fn source() -> u32 {

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
    #[label(secret)]
    let key = 7;
    let _ = key;
    let mut written = Written { out: 0 };
    timers::drive(&mut written);
    println!("{}", written.out);
    let shared = Shared { out: Cell::new(0) };
    timers::look(&shared);
    println!("{}", shared.out.get());
    println!("{}", timers::ask(&Asked));
    println!("{}", timers::run(|| source()));
    println!("{}", timers::run(|| 4));
}
