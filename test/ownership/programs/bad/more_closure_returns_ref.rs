#![allow(unused, dropping_references)]
fn f() { let mut v = vec![String::new()]; let get = |i: usize| &v[i]; let r = get(0);
    v.clear(); //~ E0502
    r.len();
}
fn main() {}
