#![allow(warnings)]
fn main() {
    let s = "a1 B";
    let mut counts = [0; 3];
    for c in s.chars() {
        match c {
            'a'..='z' | 'A'..='Z' => counts[0] += 1,
            '0'..='9' => counts[1] += 1,
            _ => counts[2] += 1,
        }
    }
    println!("{:?}", counts);
    let v: Vec<u32> = s.chars().map(|c| c as u32).collect();
    println!("{:?}", v);
    let shifted: String = "abc"
        .chars()
        .map(|c| ((c as u8 - b'a' + 1) % 26 + b'a') as char)
        .collect();
    println!("{}", shifted);
    println!("{}", b"xyz"[1]);
}
