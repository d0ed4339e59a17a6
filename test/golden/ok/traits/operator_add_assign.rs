// An overloaded `+=` that counts.
use std::ops::AddAssign;

struct Tally {
    n: i64,
}

impl AddAssign<i64> for Tally {
    fn add_assign(&mut self, value: i64) {
        let _ = value;
        self.n += 1;
    }
}

fn main() {
    #[label(secret)]
    let amount = 3;
    let mut t = Tally { n: 0 };
    t += amount;
    println!("{}", t.n);
}
