// A label on one implementation's method holds for that implementation.
trait Source {
    fn read(&self) -> u32;
}

struct Vault;
struct Clock;

impl Source for Vault {
    #[label(secret)]
    fn read(&self) -> u32 {
        7
    }
}

impl Source for Clock {
    fn read(&self) -> u32 {
        12
    }
}

fn main() {
    println!("{}", Vault.read()); //~ IFC001
    let _ = (Vault.read(), Clock.read());
}
