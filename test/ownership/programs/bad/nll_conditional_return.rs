#![allow(unused, dropping_references)]
fn f<'a>(m: &'a mut Vec<u8>, c: bool) -> &'a mut u8 {
    let r = &mut m[0]; if c { return r; }
    m.push(1); //~ E0499
    &mut m[0] //~ E0499
}
fn main() {}
