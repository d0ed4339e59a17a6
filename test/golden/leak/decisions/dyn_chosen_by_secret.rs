// A dynamic call whose implementation was chosen by a secret writes implicitly.
trait Greeter {
    fn greet(&self);
}

struct Formal;
struct Casual;

impl Greeter for Formal {
    fn greet(&self) {
        println!("good day"); //~ IFC002
    }
}

impl Greeter for Casual {
    fn greet(&self) {
        println!("hi"); //~ IFC002
    }
}

fn main() {
    #[label(secret)]
    let age = 70;
    let hour = 9;
    let greeter: Box<dyn Greeter> = if age > 40 { Box::new(Formal) } else { Box::new(Casual) };
    greeter.greet();
    let _ = (age, hour);
}
