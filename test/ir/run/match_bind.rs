#![allow(warnings)]
fn main() {
    let o = Some(5);
    match o {
        Some(n @ 1..=9) => println!("small {}", n),
        Some(n) => println!("big {}", n),
        None => println!("none"),
    }
    let p = Some((1, "x"));
    if let Some((a, b)) = p {
        println!("{} {}", a, b);
    }
    let v = vec![Some(1), None, Some(3)];
    for x in &v {
        match x {
            Some(n) => println!("{}", n),
            None => println!("-"),
        }
    }
    match &o {
        w @ Some(_) => println!("{:?}", w),
        None => {}
    }
}
