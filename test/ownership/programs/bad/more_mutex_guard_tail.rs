#![allow(unused, dropping_references)]
use std::sync::Mutex;
fn f(m: Mutex<Vec<u8>>) { let g = m.lock().unwrap(); 
    drop(m); //~ E0505
    g.len();
}
fn main() {}
