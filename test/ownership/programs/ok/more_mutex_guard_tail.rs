#![allow(unused, dropping_references)]
use std::sync::Mutex;
fn f(m: Mutex<Vec<u8>>) { let g = m.lock().unwrap(); drop(g);
    drop(m);
}
fn main() {}
