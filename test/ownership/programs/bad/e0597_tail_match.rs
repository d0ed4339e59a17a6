#![allow(unused, dropping_references)]
fn f() -> usize { let n; {
        let s = String::from("a b");
        n = s.split(' '); //~ E0597
    }
    n.count()
}
fn main() {}
