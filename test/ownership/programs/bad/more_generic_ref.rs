#![allow(unused, dropping_references)]
fn id<T>(t: T) -> T { t }
fn f(mut v: Vec<u8>) { let r = id(&v);
    v.clear(); //~ E0502
    let k = id(r);
}
fn main() {}
