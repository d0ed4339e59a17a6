// How many characters a number takes where the width does not hold it, and what is printed in a fixed width.
use std::fmt::Write;
#[label(secret)]
fn key() -> u8 { std::env::args().count() as u8 }
fn main() {
    let k = key();
    println!("1 {}", format!("{:x}", k).len()); //~ IFC001
    println!("2 {}", format!("{:1x}", k).len()); //~ IFC001
    println!("3 {}", format!("{:03x}", u16::from(k) * 100).len()); //~ IFC001
    println!("4 {}", format!("{:+3}", k).len()); //~ IFC001
    println!("5 {}", format!("{:#03x}", k).len()); //~ IFC001
    println!("6 {}", format!("{:02x}", k)); //~ IFC001
    println!("7 {:02x}", k); //~ IFC001
    println!("8 {}", format!("{:02x}", k).as_bytes()[0]); //~ IFC001
    println!("9 {}", format!("{:3}", k as i8).len()); //~ IFC001
    let mut s = String::new();
    if k > 3 {
        write!(s, "{:02x}", 1u8).unwrap();
    }
    println!("10 {}", s.len()); //~ IFC002
    println!("11 {}", format!("{:w$x}", 1u8, w = k as usize).len()); //~ IFC001
    println!("12 {}", format!("{:2}", k).trim().len()); //~ IFC001
}
