#![allow(unused, dropping_references)]
fn f() { let it; {
        let v = vec![1];
        it = v.iter(); //~ E0597
    }
    it.count();
}
fn main() {}
