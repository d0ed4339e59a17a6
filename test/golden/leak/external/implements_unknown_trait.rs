// Unknown code may call the methods that a type implements for its traits.
struct Service {
    key: u64,
}

impl vendor_server::Handler for Service {
    fn handle(&self) {
        println!("{}", self.key); //~ IFC001
    }
}

#[label(secret)]
fn secret() -> u64 {
    7
}

fn main() {
    vendor_server::run(Service { key: secret() });
}
