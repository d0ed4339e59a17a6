// An overloaded `+` keeps the public component apart.
use std::ops::Add;

#[derive(Clone, Copy)]
struct Money {
    cents: i64,
    currency: u8,
}

impl Add for Money {
    type Output = Money;

    fn add(self, other: Money) -> Money {
        Money { cents: self.cents + other.cents, currency: self.currency }
    }
}

fn main() {
    #[label(secret)]
    let cents = 3;
    let total = Money { cents, currency: 1 } + Money { cents: 5, currency: 1 };
    println!("{}", total.currency);
    let _ = (total.cents, total.currency);
}
