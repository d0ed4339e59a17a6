#![allow(unused, dropping_references)]
use std::collections::HashMap;
fn f(m: &mut HashMap<u8, String>) { for v in m.values().cloned().collect::<Vec<_>>() {
        m.clear();
        drop(v.len());
    } }
fn main() {}
