// A number that is printed in a width that it cannot exceed gives as many characters whatever it is: the length of a key in hex is public.
use std::fmt::Write;
#[label(secret)]
fn key() -> [u8; 8] { let mut k = [0u8; 8]; for (slot, b) in k.iter_mut().zip(std::env::args().nth(1).unwrap_or_default().bytes()) { *slot = b; } k }
fn hex(bytes: &[u8]) -> String { bytes.iter().map(|b| format!("{b:02x}")).collect() }
fn hex2(bytes: &[u8]) -> String { let mut s = String::new(); for b in bytes { write!(s, "{:02X}", b).unwrap(); } s }
fn hex3(bytes: &[u8]) -> String { let mut s = String::new(); for b in bytes { s.push_str(&format!("{:02x}", b)); s += ":"; } s }
fn main() {
    let k = key();
    println!("1 {}", hex(&k).len());
    println!("2 {}", hex2(&k).len());
    println!("3 {}", hex3(&k).len());
    println!("4 {}", format!("{:#04x} {:08b} {:3} {:>4}", k[0], k[1], k[2], k[3] as i8).len());
    println!("5 {}", bytes_text(&k).is_empty());
    println!("6 {}", k.map(|b| format!("{b:02x}")).join(":").len());
}
fn bytes_text(k: &[u8]) -> String { k.iter().map(|b| format!("{:02x}", b)).collect::<Vec<_>>().join("") }
