#![allow(unused, dropping_references)]
fn f(v: &Vec<String>) {
    for s in v.iter() {
        let t: String = s.clone();
    }
}
fn main() {}
