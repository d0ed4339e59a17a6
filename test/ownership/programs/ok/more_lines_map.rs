#![allow(unused, dropping_references)]
fn f() -> usize { let r: Vec<usize>; {
        let text = String::from("a=1");
        r = text.lines().map(|l| l.len()).collect();
    }
    r.len()
}
fn main() {}
