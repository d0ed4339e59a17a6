// An object that is written `as Rc<dyn …>` still leads to what it shares.
use std::cell::Cell;
use std::rc::Rc;
#[label(secret)]
fn secret() -> u64 {
    7
}

trait Gauge {
    fn set(&self, value: u64);
}
struct Shared(Rc<Cell<u64>>);
impl Gauge for Shared {
    fn set(&self, value: u64) {
        self.0.set(value);
    }
}
fn main() {
    let cell = Rc::new(Cell::new(0));
    let other = Rc::new(Cell::new(0));
    let gauges = vec![
        Rc::new(Shared(cell.clone())) as Rc<dyn Gauge>,
        Rc::new(Shared(cell.clone())) as Rc<dyn Gauge>,
    ];
    gauges[0].set(secret());
    println!("{}", cell.get()); //~ IFC001
}
