// A handler that is registered for an event logs the secret payload.
struct Bus {
    handlers: Vec<(&'static str, Box<dyn Fn(&str)>)>,
}

impl Bus {
    fn on(&mut self, name: &'static str, f: Box<dyn Fn(&str)>) {
        self.handlers.push((name, f));
    }

    fn emit(&self, payload: &str) {
        for (name, f) in &self.handlers {
            println!("event for {}", name);
            f(payload);
        }
    }
}

fn main() {
    #[label(content = secret)]
    let payload = String::from("p");
    let mut bus = Bus { handlers: Vec::new() };
    bus.on("log", Box::new(|p| println!("{}", p))); //~ IFC001
    bus.emit(&payload);
}
