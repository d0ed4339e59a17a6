// An observer behind an `Rc` prints how often it was notified.
use std::cell::Cell;
use std::rc::Rc;

#[derive(Default)]
struct Observer {
    last: Cell<u32>,
    times: Cell<u32>,
}

struct Subject {
    observers: Vec<Rc<Observer>>,
}

impl Subject {
    fn notify(&self, value: u32) {
        for o in &self.observers {
            o.last.set(value);
            o.times.set(o.times.get() + 1);
        }
    }
}

fn main() {
    #[label(secret)]
    let level = 3;
    let o = Rc::new(Observer::default());
    let s = Subject { observers: vec![o.clone()] };
    s.notify(level);
    println!("{}", o.times.get());
    let _ = (o.last.get(), o.times.get());
}
