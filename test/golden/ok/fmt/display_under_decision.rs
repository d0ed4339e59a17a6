// A `Display` that decides on a public field what it writes.
use std::fmt;

struct Account {
    kind: u8,
    #[label(secret)]
    balance: i64,
}

impl fmt::Display for Account {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.kind == 0 {
            f.write_str("account A")
        } else {
            f.write_str("account B")
        }
    }
}

fn main() {
    let a = Account { kind: 1, balance: -5 };
    println!("{}", a);
    let _ = (a.kind, a.balance);
}
