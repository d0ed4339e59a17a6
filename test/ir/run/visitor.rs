#![allow(warnings)]
trait V {
    fn num(&mut self, n: i32);
    fn add(&mut self, a: &E, b: &E) {
        a.accept(self);
        b.accept(self);
    }
}
enum E {
    N(i32),
    A(Box<E>, Box<E>),
}
impl E {
    fn accept<T: V + ?Sized>(&self, v: &mut T) {
        match self {
            E::N(n) => v.num(*n),
            E::A(a, b) => v.add(a, b),
        }
    }
}
struct Sum(i32);
impl V for Sum {
    fn num(&mut self, n: i32) {
        self.0 += n;
    }
}
struct Pr(String);
impl V for Pr {
    fn num(&mut self, n: i32) {
        self.0.push_str(&n.to_string());
    }
    fn add(&mut self, a: &E, b: &E) {
        self.0.push('(');
        a.accept(self);
        self.0.push('+');
        b.accept(self);
        self.0.push(')');
    }
}
fn main() {
    let e = E::A(
        Box::new(E::N(1)),
        Box::new(E::A(Box::new(E::N(2)), Box::new(E::N(3)))),
    );
    let mut s = Sum(0);
    e.accept(&mut s);
    let mut p = Pr(String::new());
    e.accept(&mut p);
    println!("{} {}", s.0, p.0);
}
