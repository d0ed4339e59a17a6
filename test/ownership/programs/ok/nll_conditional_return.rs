#![allow(unused, dropping_references)]
fn f<'a>(m: &'a mut Vec<u8>, c: bool) -> &'a mut u8 {
    if c { let r = &mut m[0]; return r; } 
    m.push(1);
    &mut m[0] 
}
fn main() {}
