#![allow(unused, dropping_references)]
fn f(o: &mut Option<Vec<u8>>) { let r = o.as_mut().unwrap();
    *o = None; //~ E0506
    r.push(1);
}
fn main() {}
