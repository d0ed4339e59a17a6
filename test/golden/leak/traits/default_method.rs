// A default method calls the required one, which returns the secret.
trait Report {
    fn value(&self) -> u32;

    fn line(&self) -> String {
        format!("value {}", self.value())
    }
}

struct Balance(u32);

impl Report for Balance {
    fn value(&self) -> u32 {
        self.0
    }
}

fn main() {
    #[label(secret)]
    let balance = 3;
    let b = Balance(balance);
    println!("{}", b.line()); //~ IFC001
    let _ = b.value();
}
