#![allow(unused, dropping_references)]
fn id<T>(t: T) -> T { t }
fn f(mut v: Vec<u8>) { let r = id(v.len());
    v.clear();
    let k = id(r);
}
fn main() {}
