#![allow(unused, dropping_references)]
fn f() { let mut last: Option<&String> = None;
    for i in 0..2 {
        let s = String::new();
        last = Some(&s); //~ E0597
    }
    last.is_some();
}
fn main() {}
