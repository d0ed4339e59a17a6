#![allow(warnings)]
struct Fib {
    a: u64,
    b: u64,
}
impl Iterator for Fib {
    type Item = u64;
    fn next(&mut self) -> Option<u64> {
        let r = self.a;
        self.a = self.b;
        self.b += r;
        if r > 50 {
            None
        } else {
            Some(r)
        }
    }
}
fn main() {
    for x in (Fib { a: 0, b: 1 }) {
        print!("{} ", x);
    }
    println!();
    println!(
        "{}",
        Fib { a: 1, b: 2 }
            .map(|x| x * 2)
            .filter(|x| x % 3 == 0)
            .count()
    );
    let mut f = Fib { a: 0, b: 1 };
    f.next();
    println!("{:?} {:?}", f.next(), f.by_ref().nth(2));
    println!("{:?}", f.next());
}
