#![allow(unused, dropping_references)]
async fn g(s: &mut String) { s.push('a') }
fn f() { let mut s = String::new(); let a = g(&mut s); 
    s.clear(); //~ E0499
    drop(a);
}
fn main() {}
