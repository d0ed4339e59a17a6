#![allow(warnings)]
fn main() {
    let v = vec![1, 2, 3, 4, 5, 6];
    println!("{:?}", v.iter().map(|x| x * x).collect::<Vec<_>>());
    println!(
        "{:?}",
        v.iter().filter(|x| **x % 2 == 0).collect::<Vec<_>>()
    );
    println!("{}", v.iter().fold(0, |a, b| a * 2 + b));
    println!("{} {}", v.iter().any(|x| *x > 5), v.iter().all(|x| *x > 5));
    println!(
        "{:?}",
        v.iter()
            .zip(v.iter().skip(1))
            .map(|(a, b)| a * b)
            .collect::<Vec<i32>>()
    );
    println!("{:?} {:?}", v.iter().position(|x| *x == 4), v.iter().max());
    println!(
        "{:?}",
        v.iter().take(2).chain(v.iter().skip(4)).collect::<Vec<_>>()
    );
    println!("{}", v.iter().sum::<i32>());
    for (i, x) in v.iter().enumerate().skip(4) {
        println!("{} {}", i, x);
    }
    println!("{:?}", v.iter().find(|x| **x > 3));
    println!("{:?}", v.iter().take_while(|x| **x < 3).count());
    println!(
        "{:?}",
        v.into_iter()
            .filter_map(|x| if x > 4 { Some(x * 10) } else { None })
            .collect::<Vec<_>>()
    );
}
