// Another instance of the same type.
struct Counter {
    n: u32,
}

impl Counter {
    fn add(&mut self, n: u32) {
        self.n += n;
    }
}

fn main() {
    #[label(secret)]
    let visits = 3;
    let mut a = Counter { n: 0 };
    let mut b = Counter { n: 0 };
    a.add(visits);
    b.add(1);
    println!("{}", b.n);
    let _ = (a.n, b.n);
}
