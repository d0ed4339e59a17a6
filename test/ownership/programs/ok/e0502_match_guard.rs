#![allow(unused, dropping_references)]
fn f(o: &mut Option<i32>) { let r = o.as_ref();
    *o.get_or_insert(3) = 2;
}
fn main() {}
