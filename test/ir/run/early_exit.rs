#![allow(warnings)]
fn find(v: &[Vec<i32>], t: i32) -> Option<(usize, usize)> {
    for (i, r) in v.iter().enumerate() {
        for (j, x) in r.iter().enumerate() {
            if *x == t {
                return Some((i, j));
            }
        }
    }
    None
}
fn classify(n: i32) -> &'static str {
    if n < 0 {
        return "neg";
    }
    let r = match n {
        0 => return "zero",
        x if x < 10 => "digit",
        _ => "big",
    };
    r
}
fn main() {
    let v = vec![vec![1, 2], vec![3, 4]];
    println!("{:?} {:?}", find(&v, 3), find(&v, 9));
    println!(
        "{} {} {} {}",
        classify(-1),
        classify(0),
        classify(5),
        classify(50)
    );
}
