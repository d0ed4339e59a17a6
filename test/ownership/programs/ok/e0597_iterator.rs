#![allow(unused, dropping_references)]
fn f() { let it; {
        let v = vec![1];
        it = v.into_iter();
    }
    it.count();
}
fn main() {}
