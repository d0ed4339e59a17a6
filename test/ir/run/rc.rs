#![allow(warnings)]
use std::rc::Rc;
struct D(i32);
impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
fn main() {
    let a = Rc::new(D(1));
    let b = Rc::clone(&a);
    println!("{} {}", Rc::strong_count(&a), b.0);
    {
        let c = a.clone();
        println!("{}", Rc::strong_count(&c));
    }
    drop(a);
    println!("{}", Rc::strong_count(&b));
    drop(b);
    println!("end");
}
