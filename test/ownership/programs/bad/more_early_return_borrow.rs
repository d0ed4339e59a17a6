#![allow(unused, dropping_references)]
fn f<'a>(v: &'a mut Vec<String>, k: &str) -> &'a mut String { for i in 0..v.len() { if v[i] == k { return &mut v[i]; } }
    v.push(String::new()); let n = v.len() - 1; let r = &mut v[n]; v.clear(); r //~ E0499
}
fn main() {}
