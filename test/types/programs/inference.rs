// Types that only later uses determine; fallback of numbers; expectation and coercion.
use std::collections::HashMap;
fn take(_: &[u16]) {}
fn id<T>(t: T) -> T { t }
fn parse(s: &str) -> Result<u8, Box<dyn std::error::Error>> { let n = s.parse::<u8>()?; Ok(n) } //~ TYPE n: u8
fn never(flag: bool) -> u32 { let x = if flag { 7 } else { return 1 }; x } //~ TYPE x: u32
fn main() {
    let mut v = Vec::new(); //~ TYPE v: Vec<u16>
    v.push(1);
    take(&v);
    let n = 5; //~ TYPE n: i32
    let f = 2.5; //~ TYPE f: f64
    let mut m = HashMap::new(); //~ TYPE m: HashMap<&str, Vec<char>>
    m.entry("k").or_insert_with(Vec::new).push('c');
    let x = id(Default::default()); //~ TYPE x: u64
    let y: u64 = x;
    let arr = [0; 4]; //~ TYPE arr: [i64; 4]
    let z: i64 = arr[1];
    let b: Box<dyn Fn(i32) -> i32> = Box::new(|k| k + 1); //~ TYPE k: i32
    let r = b(n); //~ TYPE r: i32
    let s: Vec<String> = ["a", "b"].iter().map(|s| s.to_string()).collect(); //~ TYPE s: Vec<String>
    let joined = s.join(","); //~ TYPE joined: String
    let c = joined.chars().rev().next(); //~ TYPE c: Option<char>
    let mut acc = None; //~ TYPE acc: Option<f64>
    acc = acc.or(Some(f));
    let fns = [never as fn(bool) -> u32, |b| b as u32]; //~ TYPE fns: [fn(bool) -> u32; 2]
    let sum = (1..=10u8).fold(0, |a, b| a + b); //~ TYPE sum: u8
    let e = loop { if sum > 3 { break Some(sum); } }; //~ TYPE e: Option<u8>
    let big = 1 << 40u64 as i64; //~ TYPE big: i32
    let _ = (y, z, r, c, acc, fns, e, big, parse("1").is_ok());
}
