// A reference to a dyn object is one of two, none of which tells the key.
use std::rc::Rc;

trait Source {
    fn value(&self) -> u32;
}

struct Vault {
    number: u32,
    key: u32,
}

impl Source for Vault {
    fn value(&self) -> u32 {
        self.number
    }
}

struct Fixed {
    number: u32,
}

impl Source for Fixed {
    fn value(&self) -> u32 {
        self.number
    }
}

#[label(secret)]
fn key() -> u32 {
    std::env::args().count() as u32
}

fn borrowed<'a>(rc: &'a Rc<dyn Source>, fixed: &'a Fixed, choose: bool) -> &'a dyn Source {
    if choose { &**rc } else { fixed }
}

fn main() {
    let rc: Rc<dyn Source> = Rc::new(Vault { key: key(), number: 3 });
    let fixed = Fixed { number: 1 };
    let one: &dyn Source = if fixed.number > 0 { &*rc } else { &fixed };
    println!("{}", one.value());
    println!("{}", borrowed(&rc, &fixed, true).value());
    let boxed: Box<dyn Source> = Box::new(Vault { key: key(), number: 3 });
    let from: Rc<dyn Source> = Rc::from(boxed);
    let other: Rc<dyn Source> = if fixed.number > 0 { from } else { Rc::new(Fixed { number: 2 }) };
    println!("{}", other.value());
}
