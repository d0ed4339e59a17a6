#![allow(unused, dropping_references)]
fn f(v: Vec<u8>) { let r = &v[..];
    let h = std::thread::spawn(move || v.len()); //~ E0505
    r.len();
}
fn main() {}
