#![allow(unused, dropping_references)]
fn f() { let b: Box<dyn Fn() -> usize>; {
        let s = String::from("x");
        b = Box::new(move || s.len());
    }
    b();
}
fn main() {}
