#![allow(unused, dropping_references)]
use std::collections::HashMap;
fn f(m: &mut HashMap<u8, String>) { for v in m.values() {
        m.clear(); //~ E0502
        drop(v.len());
    } }
fn main() {}
