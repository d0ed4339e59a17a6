#![allow(warnings)]
struct Btn {
    cbs: Vec<Box<dyn FnMut(i32) -> bool>>,
}
impl Btn {
    fn on(&mut self, f: impl FnMut(i32) -> bool + 'static) {
        self.cbs.push(Box::new(f));
    }
    fn fire(&mut self, n: i32) -> usize {
        let mut k = 0;
        for f in self.cbs.iter_mut() {
            if f(n) {
                k += 1;
            }
        }
        k
    }
}
fn main() {
    let mut b = Btn { cbs: Vec::new() };
    let mut total = 0;
    b.on(move |n| {
        total += n;
        total > 5
    });
    b.on(|n| n % 2 == 0);
    println!("{} {}", b.fire(2), b.fire(4));
}
