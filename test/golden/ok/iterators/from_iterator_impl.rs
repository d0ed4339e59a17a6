// An own `FromIterator` counts them.
struct Stats {
    sum: u32,
    count: u32,
}

impl FromIterator<u32> for Stats {
    fn from_iter<I: IntoIterator<Item = u32>>(iter: I) -> Self {
        let mut s = Stats { sum: 0, count: 0 };
        for n in iter {
            s.sum += n;
            s.count += 1;
        }
        s
    }
}

fn main() {
    #[label(secret)]
    let key = 3;
    let s: Stats = vec![key, key].into_iter().collect();
    println!("{}", s.count);
    let _ = (s.sum, s.count);
}
