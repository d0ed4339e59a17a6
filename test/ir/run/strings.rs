#![allow(warnings)]
fn main() {
    let mut s = String::from("hello");
    s.push(' ');
    s.push_str("world");
    s += "!";
    println!("{} {} {}", s, s.len(), &s[0..5]);
    let t = s.clone() + " again";
    println!("{}", t);
    for (i, c) in "abc".chars().enumerate() {
        println!("{} {}", i, c);
    }
    let up: String = "abc".chars().rev().collect();
    println!("{}", up);
    let n: i32 = "42".parse().unwrap();
    println!("{}", n + 1);
    println!("{:?}", "x".parse::<u8>().is_err());
    let w: Vec<&str> = "a b  c".split_whitespace().collect();
    println!("{:?}", w);
    println!("{}", "k=v".split('=').last().unwrap());
}
