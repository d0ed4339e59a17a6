#![allow(unused, dropping_references)]
use std::collections::HashMap;
fn f(m: &mut HashMap<u8, String>) { let e = m.entry(1).or_default();
    m.clear(); //~ E0499
    e.push('a');
}
fn main() {}
