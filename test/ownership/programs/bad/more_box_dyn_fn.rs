#![allow(unused, dropping_references)]
fn f() { let b: Box<dyn Fn() -> usize + '_>; {
        let s = String::from("x");
        b = Box::new( || s.len()); //~ E0597
    }
    b();
}
fn main() {}
