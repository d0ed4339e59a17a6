#![allow(unused, dropping_references)]
fn run(mut g: impl FnMut()) { g() }
fn f() { let mut log = vec![]; let r = &log;
    run(|| log.push(1)); //~ E0502
    drop(r.len());
}
fn main() {}
