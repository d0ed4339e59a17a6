#![allow(unused, dropping_references)]
fn f() { let a = String::new(); let mut r = &a; {
        let b = String::new(); let mut q = &b; //~ E0597
        std::mem::swap(&mut r, &mut q);
    }
    r.len();
}
fn main() {}
