#![allow(warnings)]
fn main() {
    let mut n = 0;
    let r = 'outer: loop {
        for i in 0.. {
            n += 1;
            if i == 3 {
                continue 'outer;
            }
            if n > 10 {
                break 'outer i * 100 + n;
            }
        }
    };
    println!("{} {}", r, n);
    let b = 'b: {
        if n > 5 {
            break 'b "big";
        }
        "small"
    };
    println!("{}", b);
    'a: for i in 0..3 {
        for j in 0..3 {
            if j == 2 {
                continue 'a;
            }
            if i == 2 {
                break 'a;
            }
            println!("{} {}", i, j);
        }
    }
}
