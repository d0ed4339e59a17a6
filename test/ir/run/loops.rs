#![allow(warnings)]
fn main() {
    let mut i = 0;
    while i < 3 {
        println!("w{}", i);
        i += 1;
    }
    let v = loop {
        i += 1;
        if i > 6 {
            break i * 2;
        }
    };
    println!("{}", v);
    for x in 0..10 {
        if x % 2 == 0 {
            continue;
        }
        if x > 7 {
            break;
        }
        println!("f{}", x);
    }
    for i in (0..3).rev() {
        println!("r{}", i);
    }
    for i in 1..=3 {
        println!("i{}", i);
    }
}
