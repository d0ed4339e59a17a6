// A default method that is overridden by a public one.
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

    fn line(&self) -> String {
        String::from("balance hidden")
    }
}

fn main() {
    #[label(secret)]
    let balance = 3;
    let b = Balance(balance);
    println!("{}", b.line());
    let _ = b.value();
}
