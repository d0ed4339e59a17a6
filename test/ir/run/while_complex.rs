#![allow(warnings)]
fn collatz(mut n: u64) -> u32 {
    let mut c = 0;
    while n != 1 {
        n = if n % 2 == 0 { n / 2 } else { 3 * n + 1 };
        c += 1;
    }
    c
}
fn main() {
    println!("{} {}", collatz(6), collatz(27));
    let mut stack = vec![1];
    let mut seen = vec![];
    while let Some(n) = stack.pop() {
        if seen.contains(&n) || n > 12 {
            continue;
        }
        seen.push(n);
        stack.push(n * 2);
        stack.push(n * 3);
    }
    println!("{:?}", seen);
    let mut i = 10;
    while {
        i -= 3;
        i > 0
    } {
        print!("{} ", i);
    }
    println!();
}
