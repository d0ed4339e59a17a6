// What one of many boxed closures captured is printed by its destructor, whichever of them is dropped.
type Task = Box<dyn FnOnce(&str) -> usize>;

struct Note {
    value: u64,
}

impl Drop for Note {
    fn drop(&mut self) {
        println!("{}", self.value); //~ IFC001
    }
}

struct Chain {
    run: Task,
}

impl Chain {
    fn then(self, next: Task) -> Chain {
        Chain { run: Box::new(move |text| (self.run)(text) + next(text)) }
    }
}

fn note(value: u64) -> Note {
    Note { value }
}

fn finish(_chain: Chain) {}

fn main() {
    #[label(secret)]
    let key: u64 = std::env::args().count() as u64;
    let (a, b, c, d) = (note(1), note(2), note(3), note(4));
    let (e, f, g, h) = (note(5), note(6), note(7), note(key));
    let mut chain = Chain { run: Box::new(|text| text.len()) };
    chain = chain.then(Box::new(move |text| text.len() + usize::from(a.value > 0)));
    chain = chain.then(Box::new(move |text| text.len() * 2 + usize::from(b.value > 0)));
    chain = chain.then(Box::new(move |text| text.len() * 3 + usize::from(c.value > 0)));
    chain = chain.then(Box::new(move |text| text.len() * 4 + usize::from(d.value > 0)));
    chain = chain.then(Box::new(move |text| text.len() * 5 + usize::from(e.value > 0)));
    chain = chain.then(Box::new(move |text| text.len() * 6 + usize::from(f.value > 0)));
    chain = chain.then(Box::new(move |text| text.len() * 7 + usize::from(g.value > 0)));
    chain = chain.then(Box::new(move |text| text.len() * 8 + usize::from(h.value > 0)));
    finish(chain);
}
