// A counter of failed secret checks is printed.
struct Limiter {
    failed: u32,
    total: u32,
}

impl Limiter {
    fn record(&mut self, ok: bool) {
        self.total += 1;
        if !ok {
            self.failed += 1;
        }
    }
}

fn main() {
    #[label(secret)]
    let pin = 4711;
    let mut l = Limiter { failed: 0, total: 0 };
    for guess in [1, 2, 3] {
        l.record(guess == pin);
    }
    println!("{} failed", l.failed); //~ IFC002
    let _ = (l.failed, l.total);
}
