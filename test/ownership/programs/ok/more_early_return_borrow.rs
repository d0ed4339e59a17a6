#![allow(unused, dropping_references)]
fn f<'a>(v: &'a mut Vec<String>, k: &str) -> &'a mut String { for i in 0..v.len() { if v[i] == k { return &mut v[i]; } }
    v.push(String::new()); v.last_mut().unwrap()
}
fn main() {}
