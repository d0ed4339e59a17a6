#![allow(unused, dropping_references)]
trait T { fn t(&self) -> usize; }
struct S<'a>(&'a String); impl<'a> T for S<'a> { fn t(&self) -> usize { self.0.len() } }
fn f(s: String) { let b: Box<dyn T + '_> = Box::new(S(&s)); 
    drop(s); //~ E0505
    b.t();
}
fn main() {}
