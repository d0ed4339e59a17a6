#![allow(unused, dropping_references)]
fn f() { let mut x = 1; let mut rs: Vec<i32> = Vec::new();
    for i in 0..3 {
        x = i;
        rs.push(x);
    }
}
fn main() {}
