#![allow(unused, dropping_references)]
struct B<'a> { cbs: Vec<Box<dyn Fn() + 'a>> }
impl<'a> B<'a> { fn on(&mut self, g: impl Fn() + 'a) { self.cbs.push(Box::new(g)) } }
fn f() { let mut b = B { cbs: vec![] }; {
        let s = String::new();
        b.on(move || drop(s.len()));
    }
    b.cbs.len();
}
fn main() {}
