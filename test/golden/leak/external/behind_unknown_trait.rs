// Behind a `dyn` of a trait that is not known are the implementations of the program.
use parcel::Handler;
struct Quiet;
struct Loud;
impl Handler for Quiet { fn handle(&self, _pin: u64) {} }
impl Handler for Loud { fn handle(&self, pin: u64) { println!("{pin}"); } }  //~ IFC001
fn main() {
    #[label(secret)]
    let pin = 4u64;
    let handlers: Vec<Box<dyn Handler>> = vec![Box::new(Quiet), Box::new(Loud)];
    for handler in &handlers { handler.handle(pin); }
}
