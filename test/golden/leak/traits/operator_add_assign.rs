// An overloaded `+=` stores the secret.
use std::ops::AddAssign;

struct Tally {
    n: i64,
}

impl AddAssign<i64> for Tally {
    fn add_assign(&mut self, value: i64) {
        self.n += value;
    }
}

fn main() {
    #[label(secret)]
    let amount = 3;
    let mut t = Tally { n: 0 };
    t += amount;
    println!("{}", t.n); //~ IFC001
}
