#![allow(unused, dropping_references)]
fn f() -> usize { let r: Vec<(&str, usize)>; {
        let text = String::from("a=1");
        r = text.lines().map(|l| (l, l.len())).collect(); //~ E0597
    }
    r.len()
}
fn main() {}
