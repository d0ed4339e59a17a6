// A `Display` that decides on the secret field what it writes is an implicit flow.
use std::fmt;

struct Account {
    kind: u8,
    #[label(secret)]
    balance: i64,
}

impl fmt::Display for Account {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.balance < 0 {
            f.write_str("account A")
        } else {
            f.write_str("account B")
        }
    }
}

fn main() {
    let a = Account { kind: 1, balance: -5 };
    println!("{}", a); //~ IFC002
    let _ = (a.kind, a.balance);
}
