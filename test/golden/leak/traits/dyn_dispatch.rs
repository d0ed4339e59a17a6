// One of the implementations behind a trait object returns the secret.
trait Source {
    fn read(&self) -> u32;
}

struct Sensor(u32);
struct Clock;

impl Source for Sensor {
    fn read(&self) -> u32 {
        self.0
    }
}

impl Source for Clock {
    fn read(&self) -> u32 {
        12
    }
}

fn main() {
    #[label(secret)]
    let level = 3;
    let sources: Vec<Box<dyn Source>> = vec![Box::new(Clock), Box::new(Sensor(level))];
    for s in &sources {
        println!("{}", s.read()); //~ IFC001
    }
}
