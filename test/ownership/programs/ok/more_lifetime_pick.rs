#![allow(unused, dropping_references)]
fn pick<'a, 'b>(a: &'a str, b: &'b str) -> &'a str { a }
fn f() { let a = String::from("a"); let r; {
        let b = String::from("b");
        r = pick(&a, &b);
    }
    r.len();
}
fn main() {}
