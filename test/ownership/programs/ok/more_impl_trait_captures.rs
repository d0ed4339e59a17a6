#![allow(unused, dropping_references)]
fn it<'a>(v: &'a Vec<u8>) -> impl Iterator<Item = u8> + 'a { v.iter().map(|x| x + 1) }
fn f(mut v: Vec<u8>) { let i = it(&v); drop(i);
    v.push(1);
}
fn main() {}
