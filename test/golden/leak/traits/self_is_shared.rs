// A method that takes `self: Rc<Self>` is called on an `Rc<dyn …>` that was a parameter; a waker counts.
use std::cell::Cell;
use std::rc::Rc;
use std::sync::{Arc, Mutex};
use std::task::{Wake, Waker};
#[label(secret)]
fn secret() -> u64 {
    7
}

trait Gauge {
    fn set(self: Rc<Self>, value: u64);
}
struct Shown(Cell<u64>);
impl Gauge for Shown {
    fn set(self: Rc<Self>, value: u64) {
        self.0.set(value);
    }
}
struct Count(Mutex<u64>);
impl Wake for Count {
    fn wake(self: Arc<Self>) {
        *self.0.lock().unwrap() += 1;
    }
}
fn forward(gauge: Rc<dyn Gauge>, value: u64) {
    gauge.set(value);
}
fn main() {
    let key = secret();
    let at = key;
    let shown = Rc::new(Shown(Cell::new(0)));
    forward(shown.clone(), at);
    println!("{}", shown.0.get()); //~ IFC001
    let count = Arc::new(Count(Mutex::new(0)));
    let waker: Waker = count.clone().into();
    if at > 7 {
        waker.wake();
    }
    println!("{}", count.0.lock().unwrap()); //~ IFC002
    let _ = key;
}
