// The implementations of a trait that is not known tell nothing of what they are given.
use parcel::Handler;
struct Quiet;
struct Loud;
impl Handler for Quiet { fn handle(&self, _pin: u64) {} }
impl Handler for Loud { fn handle(&self, _pin: u64) { println!("handled"); } }
fn main() {
    #[label(secret)]
    let pin = 4u64;
    let handlers: Vec<Box<dyn Handler>> = vec![Box::new(Quiet), Box::new(Loud)];
    for handler in &handlers { handler.handle(pin); }
}
