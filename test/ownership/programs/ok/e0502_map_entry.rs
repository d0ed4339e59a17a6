#![allow(unused, dropping_references)]
use std::collections::HashMap;
fn f(m: &mut HashMap<u8, String>) { let r = m.get(&1);
    m.insert(2, String::new());
}
fn main() {}
