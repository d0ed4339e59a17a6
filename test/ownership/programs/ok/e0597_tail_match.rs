#![allow(unused, dropping_references)]
fn f() -> usize { let n; {
        let s = String::from("a b");
        n = s.split(' ').count();
    }
    n
}
fn main() {}
