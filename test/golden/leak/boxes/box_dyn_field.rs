// A boxed trait object in a field returns the secret.
trait Provider {
    fn get(&self) -> u32;
}

struct Fixed(u32);

impl Provider for Fixed {
    fn get(&self) -> u32 {
        self.0
    }
}

struct App {
    provider: Box<dyn Provider>,
}

fn main() {
    #[label(secret)]
    let key = 3;
    let app = App { provider: Box::new(Fixed(key)) };
    println!("{}", app.provider.get()); //~ IFC001
    let _ = key;
}
