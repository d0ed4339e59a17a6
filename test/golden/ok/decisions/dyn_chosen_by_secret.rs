// A dynamic call whose implementation was chosen publicly.
trait Greeter {
    fn greet(&self);
}

struct Formal;
struct Casual;

impl Greeter for Formal {
    fn greet(&self) {
        println!("good day");
    }
}

impl Greeter for Casual {
    fn greet(&self) {
        println!("hi");
    }
}

fn main() {
    #[label(secret)]
    let age = 70;
    let hour = 9;
    let greeter: Box<dyn Greeter> = if hour < 12 { Box::new(Formal) } else { Box::new(Casual) };
    greeter.greet();
    let _ = (age, hour);
}
